import { useMemo } from 'react';
import type { BlankSpot } from '../../analysis/blankSpots.ts';
import { ageOf, daysSince, FRESH_DAYS, STALE_DAYS } from '../../analysis/freshness.ts';
import { lastWords } from '../../analysis/lastWords.ts';
import type { Issue } from '../../record/types.ts';
import { useBlankMessages } from '../../messages/useBlankMessages.ts';
import { useSpans } from '../../messages/useMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { blankId } from './blankId.ts';
import styles from './Blanks.module.css';

/** Issues × parties: the state of each pair by sign and word. */
export function BlankMatrix({ spots }: { spots: readonly BlankSpot[] }) {
  const m = useBlankMessages();
  const index = useIndex();
  const parties = useParties();
  const by = useMemo(() => new Map(spots.map((s) => [blankId(s.party, s.issue.id), s])), [spots]);
  return (
    <section>
      <h2 id="matrix">{m.matrix}</h2>
      <p className={styles.help}>
        {m.matrixHelp} {m.statesHelp(FRESH_DAYS, STALE_DAYS)}
      </p>
      {/* A wide table must scroll by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-labelledby="matrix" tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{m.issue}</th>
              {parties.map((party) => (
                <th key={party} scope="col">
                  <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {index.data.issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">{issue.title}</th>
                {parties.map((party) => (
                  <td key={party}>
                    <State party={party} issue={issue} spot={by.get(blankId(party, issue.id))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface StateProps {
  readonly party: string;
  readonly issue: Issue;
  readonly spot: BlankSpot | undefined;
}

/** One pair: a blank spot leads to its entry, any other to its cell. */
function State({ party, issue, spot }: StateProps) {
  const m = useBlankMessages();
  const span = useSpans();
  const index = useIndex();
  const day = useDay();
  const last = spot ? spot.last : lastWords(index, party, issue.id, day);
  // A silence is as old as itself, not as the words before it.
  const date = spot?.silence?.date ?? last?.date;
  const days = date === undefined ? null : daysSince(date, day);
  const [sign, word] = m.states[spot?.kind ?? (ageOf(days ?? 0) === 'fresh' ? 'fresh' : 'ageing')];
  const inside = (
    <>
      <span className={styles.word}>
        <span aria-hidden="true" className={styles.sign}>
          {sign}
        </span>{' '}
        {word}
      </span>
      {days !== null && <span className={styles.days}>{span(days)}</span>}
    </>
  );
  return spot ? (
    <a href={`#${blankId(party, issue.id)}`} className={styles.blank}>
      {inside}
    </a>
  ) : (
    <ViewLink
      to={{
        screen: 'compare',
        item: null,
        selection: writeSelection({ kind: 'cell', party, issue: issue.id }),
        quote: null,
      }}
      className={styles.state}
    >
      {inside}
    </ViewLink>
  );
}
