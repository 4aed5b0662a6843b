import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import styles from './Documents.module.css';

/** Sources as links out. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const m = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  return (
    <ul className={styles.sources}>
      {ids.map((id) => {
        const s = index.sources.get(id);
        if (!s) return null;
        const line = m.sourceLine(s.publisher, s.title, s.published && dates(s.published));
        return (
          <li key={id}>{s.url === undefined ? line : <OutLink href={s.url}>{line}</OutLink>}</li>
        );
      })}
    </ul>
  );
}
