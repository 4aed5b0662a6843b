import { FRESH_DAYS, STALE_DAYS, type Restated } from '../analysis/freshness.ts';
import { useMessages, useSpans } from '../messages/useMessages.ts';
import styles from './AgeSign.module.css';

/** A sign and words where a position has not been restated for long. Nothing while it is fresh. */
export function AgeSign({ restated: { age, days } }: { restated: Restated }) {
  const m = useMessages().compare;
  const span = useSpans();
  if (age === 'fresh') return null;
  return (
    <>
      {' '}
      ·{' '}
      <span className={styles.age} title={m.restatedRule(FRESH_DAYS, STALE_DAYS)}>
        <span aria-hidden="true">{age === 'stale' ? '○' : '◑'}</span> {m.notRestated(span(days))}
      </span>
    </>
  );
}
