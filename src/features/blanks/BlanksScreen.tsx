import { useMemo } from 'react';
import { BLANK_KINDS, blankSpots } from '../../analysis/blankSpots.ts';
import { STALE_DAYS } from '../../analysis/freshness.ts';
import { useBlankMessages } from '../../messages/useBlankMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';

import { useSelected } from '../../store/useFilter.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { useIntoView } from '../../ui/useIntoView.ts';
import { BlankEntry } from './BlankEntry.tsx';
import { blankId } from './blankId.ts';
import { BlankParties } from './BlankParties.tsx';
import { BlankMatrix } from './BlankMatrix.tsx';
import styles from './Blanks.module.css';

/** Issues and parties without a word, or without one for long: counted, as a table, and one by one. */
export function BlanksScreen() {
  const m = useBlankMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const selected = useSelected();
  const chosen = selected?.kind === 'cell' ? blankId(selected.party, selected.issue) : null;
  const spots = useMemo(() => blankSpots(index, parties, day), [index, parties, day]);
  const groups = BLANK_KINDS.map((kind) => ({
    kind,
    own: spots.filter((s) => s.kind === kind),
  })).filter((g) => g.own.length > 0);
  const issues = index.data.issues.length;
  useIntoView(chosen);
  return (
    <div className={styles.screen}>
      <h1>{m.title}</h1>
      <p className={styles.help}>{m.help}</p>
      <p className={styles.rule}>{m.rule(STALE_DAYS)}</p>
      <p className={styles.rule}>
        {m.limit(dates(index.data.meta.latestMaterial, 'long'))}{' '}
        <ViewLink to={{ screen: 'method', item: null, selection: null, quote: null }}>
          {m.method}
        </ViewLink>
      </p>
      <div className={styles.parties}>
        <BlankParties />
      </div>
      <section>
        <h2>{m.asOf(dates(day, 'long'))}</h2>
        <p role="status">
          <Rich text={m.summary(spots.length, issues * parties.length, issues, parties.length)} />
        </p>
        {groups.length === 0 ? (
          <p>{m.none}</p>
        ) : (
          <ul className={styles.counts}>
            {groups.map(({ kind, own }) => (
              <li key={kind}>
                <a href={`#${kind}`}>
                  <span aria-hidden="true">{m.states[kind][0]}</span> {m.kinds[kind]}
                </a>{' '}
                <b>{own.length}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
      <BlankMatrix spots={spots} />
      {groups.map(({ kind, own }) => (
        <section key={kind} id={kind} tabIndex={-1} className={styles.group}>
          <h2>
            <span aria-hidden="true">{m.states[kind][0]}</span> {m.kinds[kind]} ({own.length})
          </h2>
          <p className={styles.help}>
            {kind === 'quiet' ? m.about.quiet(STALE_DAYS) : m.about[kind]}
          </p>
          <ul className={styles.entries}>
            {own.map((spot) => (
              <BlankEntry
                key={blankId(spot.party, spot.issue.id)}
                spot={spot}
                chosen={blankId(spot.party, spot.issue.id) === chosen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
