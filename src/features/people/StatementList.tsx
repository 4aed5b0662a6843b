import type { Statement } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './People.module.css';

/** Statements in the order given: words, day, and who spoke where the page doesn't say it already. */
export function StatementList({
  statements,
  named,
}: {
  statements: readonly Statement[];
  named: boolean;
}) {
  const mq = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  return (
    <ul className={styles.rows}>
      {statements.map((s) => (
        <li key={s.id}>
          <ViewLink
            to={{ screen: 'quote', item: s.id }}
            className={s.quote === undefined ? undefined : styles.quote}
          >
            {s.quote === undefined ? `${mq.reported}: ${s.says}` : `“${s.quote}”`}
          </ViewLink>
          <p className={styles.meta}>
            {named && <>{index.people.get(s.speaker)?.name} · </>}
            {dates(s.date, 'long')}
            {s.venue !== undefined && <> · {s.venue}</>}
            {s.issues.length > 0 && (
              <> · {s.issues.map((i) => index.issues.get(i)?.title).join(', ')}</>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
