import { statementsBy } from '../../analysis/asOf.ts';
import type { ClauseEntry } from '../../analysis/clauseStory.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Clause.module.css';

/** What each party has answered to this very point, and who has not: every party of the record, whoever is on screen. */
export function ClauseAnswers({ entry }: { entry: ClauseEntry }) {
  const m = useMessages();
  const ml = useLineageMessages().clause;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const stated = entry.answers.filter((r) => r.act !== 'not-stated');
  const without = index.data.parties.filter((p) => !stated.some((r) => r.party === p.id));
  return (
    <div className={styles.answers}>
      <h4>{ml.answers}</h4>
      <ul>
        {stated.map((r) => {
          const party = index.parties.get(r.party);
          return (
            <li key={r.id}>
              {party && <Shape look={party} />} <b>{party?.short ?? r.party}</b>{' '}
              <span className={styles.act}>{m.common.responses[r.act]}</span> {r.summary}
              {r.date !== undefined && <span className={styles.help}> {dates(r.date)}</span>}
              {statementsBy(index, r.statements, day).map((s) => (
                <p key={s.id}>
                  <ViewLink to={{ screen: 'quote', item: s.id }}>
                    {index.people.get(s.speaker)?.name}:{' '}
                    {s.quote === undefined ? ml.reported(s.says) : `“${s.quote}”`}
                  </ViewLink>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      {without.length > 0 && (
        <p className={styles.help}>{ml.noAnswers(without.map((p) => p.short))}</p>
      )}
    </div>
  );
}
