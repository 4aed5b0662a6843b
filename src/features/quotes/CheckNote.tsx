import { noteBy } from '../../analysis/noteBy.ts';
import type { Statement } from '../../record/types.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import styles from './QuoteCard.module.css';

/** What came up when the words were looked up again, with the words beside them where they are known. */
export function CheckNote({ statement: s }: { statement: Statement }) {
  const mq = useQuoteMessages();
  const note = noteBy(useIndex(), s.check?.note, s.date, useDay());
  if (note === undefined && s.prefix === undefined && s.suffix === undefined) return null;
  return (
    <details className={styles.original}>
      <summary>{mq.howFound}</summary>
      {note !== undefined && <p>{note}</p>}
      {s.prefix !== undefined && (
        <p>
          {mq.before} “{s.prefix}”
        </p>
      )}
      {s.suffix !== undefined && (
        <p>
          {mq.after} “{s.suffix}”
        </p>
      )}
    </details>
  );
}
