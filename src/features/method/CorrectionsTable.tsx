import { useDates } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Method.module.css';

/** Every mistake that was corrected. */
export function CorrectionsTable() {
  const m = useMethodMessages();
  const dates = useDates();
  const index = useIndex();
  const { corrections } = index.data;
  if (corrections.length === 0) return <p>{m.correctionsNone}</p>;
  const c = m.correctionColumns;
  return (
    <div className={styles.scroll} role="group" aria-label={m.corrections} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[c.date, c.entry, c.was, c.now, c.why].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {corrections.map((x) => {
            const s = index.statements.get(x.entry);
            return (
              <tr key={x.id}>
                <td>{dates(x.date)}</td>
                <td>
                  {s ? (
                    <ViewLink to={{ screen: 'quote', item: s.id }}>
                      {index.people.get(s.speaker)?.name}, {dates(s.date)}
                    </ViewLink>
                  ) : (
                    x.entry
                  )}
                </td>
                <td>{x.was}</td>
                <td>{x.now}</td>
                <td>{x.why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
