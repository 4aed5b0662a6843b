import { useEffect } from 'react';
import { BLANK_KINDS } from '../../analysis/blankSpots.ts';
import { FRESH_DAYS, STALE_DAYS } from '../../analysis/freshness.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { useMessages } from '../../messages/useMessages.ts';
import styles from './Method.module.css';

/** How a day is counted, what a comparison is, and what a blank spot can be. */
export function TimeRules() {
  const m = useMessages().shell;
  const mm = useMethodMessages();
  useEffect(() => {
    // A page that the script draws is not there yet when the browser looks for its part.
    if (window.location.hash === '#time') document.getElementById('time')?.scrollIntoView();
  }, []);
  return (
    <section id="time">
      <h2>{mm.time}</h2>
      <dl className={styles.rules}>
        {mm.timeRules(FRESH_DAYS, STALE_DAYS).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{mm.blanks}</h3>
      <p>
        {mm.blanksText} {mm.blanksEnd}{' '}
        <ViewLink to={{ screen: 'blanks', item: null }}>{m.screens.blanks}</ViewLink>
      </p>
      <dl className={styles.terms}>
        {BLANK_KINDS.map((kind) => {
          const text = mm.blankKinds[kind];
          return (
            <div key={kind}>
              <dt>{mm.blankNames[kind]}</dt>
              <dd>{typeof text === 'string' ? text : text(STALE_DAYS)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
