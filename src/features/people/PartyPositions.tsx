import type { Cell } from '../../analysis/cell.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './People.module.css';

/** What one party asks for, by group of issues; what it has not stated is named too. */
export function PartyPositions({ cells }: { cells: readonly Cell[] }) {
  const m = usePeopleMessages();
  const { acts, basis } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const silent = cells.filter((c) => c.position === null);
  return (
    <>
      {index.data.groups.map((group) => {
        const own = cells.filter(
          (c) => c.position !== null && index.issues.get(c.issue)?.group === group.id,
        );
        if (own.length === 0) return null;
        return (
          <section key={group.id}>
            <h3>{group.title}</h3>
            <ul className={styles.rows}>
              {own.map((cell) => (
                <li key={cell.issue} className={styles.position}>
                  <ViewLink to={{ screen: 'issue', item: cell.issue }}>
                    {index.issues.get(cell.issue)?.title}
                  </ViewLink>
                  <div>
                    <span className={styles.act}>{acts[cell.act]}</span> {cell.position!.summary}
                    <p className={styles.meta}>
                      {m.since(dates(cell.position!.from))} · {basis[cell.position!.basis]}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {silent.length > 0 && (
        <p className={styles.meta}>
          {m.notStated}{' '}
          {silent.map((c, i) => (
            <span key={c.issue}>
              {i > 0 && ', '}
              <ViewLink to={{ screen: 'issue', item: c.issue }}>
                {index.issues.get(c.issue)?.title}
              </ViewLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
