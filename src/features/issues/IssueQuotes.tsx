import { counted } from '../../record/recordIndex.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './Issue.module.css';

/** All statements on an issue, a column a party, newest first. */
export function IssueQuotes({ issue }: { issue: string }) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const mi = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const all = [...index.statements.values()]
    .filter((s) => s.issues.includes(issue) && counted(index, s.id, day))
    .toReversed();
  return (
    <section>
      <h2>{mi.quotes}</h2>
      <div className={styles.cells} style={columns(parties.length)}>
        {parties.map((party) => {
          const own = all.filter((s) => s.party === party || s.jointWith?.includes(party));
          return (
            <div key={party}>
              <h3>
                <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.name} (
                {m.common.statements(own.length)})
              </h3>
              <ul className={styles.rows}>
                {own.map((s) => (
                  <li key={s.id}>
                    <ViewLink
                      to={{ screen: 'quote', item: s.id }}
                      className={s.quote === undefined ? undefined : styles.quote}
                    >
                      {s.quote === undefined ? `${mq.reported}: ${s.says}` : `“${s.quote}”`}
                    </ViewLink>
                    <p className={styles.meta}>
                      {index.people.get(s.speaker)?.name} · {dates(s.date)}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
