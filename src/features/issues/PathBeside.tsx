import { dayText } from '../../analysis/timelineItems.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Issue.module.css';
import type { PathState } from './usePathPicture.ts';

/** The documents, talks and named days of the picture as a list, newest first. */
export function PathBeside({ state }: { state: PathState }) {
  const m = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const { issue, papers, events } = state;
  const items = [
    ...papers.map((p) => ({
      key: p.id,
      day: p.day,
      date: p.document.date,
      to: { screen: 'document', item: p.document.id } as const,
      title: p.document.title,
      note: issue.options[p.step]!.label,
    })),
    ...events.map((e) => {
      const { title, date } = index.events.get(e.event)!;
      return {
        key: e.event,
        day: e.day,
        date: e.name === null ? date : dayText(e.day),
        to: {
          screen: 'timeline',
          item: null,
          selection: writeSelection({ kind: 'event', event: e.event }),
        } as const,
        title,
        note: e.name,
      };
    }),
  ].sort((a, b) => b.day - a.day);
  if (items.length === 0) return null;
  return (
    <details className={styles.beside}>
      <summary>
        {m.beside} ({items.length})
      </summary>
      <ul className={styles.rows}>
        {items.map((i) => (
          <li key={i.key}>
            <span className={styles.meta}>{dates(i.date)}</span>{' '}
            <ViewLink to={i.to}>{i.title}</ViewLink>
            {i.note !== null && <span className={styles.meta}> · {i.note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
