import { useMemo } from 'react';
import { changeSummary, gapChanges } from '../../analysis/changeSummary.ts';
import { filterStatements } from '../../analysis/filter.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { Shape } from '../../ui/Shape.tsx';
import styles from './ChangeSummary.module.css';
import { CountLine } from './CountLine.tsx';
import { documentParts, gapParts, partyParts } from './summaryParts.ts';

/** What changed between the two days, counted; every number lists what it counts. */
export function ChangeSummary() {
  const since = useComparedDay();
  return since === null ? null : <Summary since={since} />;
}

function Summary({ since }: { since: string }) {
  const m = useChangeMessages();
  const { acts } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const summary = useMemo(
    () => changeSummary(index, parties, since, day),
    [index, parties, since, day],
  );
  const gaps = useMemo(
    () => gapChanges(index, index.data.meta.headline, since, day),
    [index, since, day],
  );
  // The number is of what its link lists, so it is counted by the filter that the link sets.
  const between = useMemo(() => {
    const { groups, issues, people, documents, kinds, words } = DEFAULT_VIEW;
    const narrow = { groups, issues, people, documents, kinds, words };
    return { ...narrow, from: dayText(dayNumber(since) + 1), to: day } satisfies Partial<View>;
  }, [since, day]);
  const known = index.basis === 'known';
  const statements = useMemo(
    () =>
      // No filter lists what became known in between: that number has no link.
      known ? summary.statements : filterStatements(index, { ...between, parties, day }).length,
    [index, known, summary, between, parties, day],
  );
  const words = { m, acts };
  const [a, b] = index.data.meta.headline.map((id) => index.parties.get(id)?.short ?? id);
  return (
    <section className={styles.summary} aria-labelledby="change-summary">
      <h2 id="change-summary">{m.title(dates(since, 'long'), dates(day, 'long'))}</h2>
      <ul className={styles.lines}>
        {summary.parties.map((p) => (
          <li key={p.party} data-line={p.party}>
            <Shape look={index.parties.get(p.party)!} />{' '}
            <CountLine key={`${since} ${day}`} parts={partyParts(index, p, since, words)} />
          </li>
        ))}
        <li data-line="gap">
          <CountLine key={`${since} ${day}`} parts={gapParts(index, gaps, words)} />
        </li>
        <li data-line="documents">
          <CountLine
            key={`${since} ${day}`}
            parts={documentParts(summary.documents, m, (date) => dates(date))}
          />
        </li>
        <li data-line="statements">
          {known ? m.knownLead : m.statementsLead}{' '}
          <span data-count="statements" data-n={statements}>
            {statements === 0 || known ? (
              m.statements(statements)
            ) : (
              <ViewLink
                to={{ ...between, screen: 'quotes', item: null, selection: null, quote: null }}
              >
                {m.statements(statements)}
              </ViewLink>
            )}
          </span>
          .
        </li>
      </ul>
      <div className={styles.foot}>
        <ViewLink to={{ only: ['changed'], sort: 'steps' }}>{m.inTable}</ViewLink>
        <span>{m.whole}</span>
        <details>
          <summary>{m.howTitle}</summary>
          <p>{m.how(a!, b!)}</p>
        </details>
      </div>
    </section>
  );
}
