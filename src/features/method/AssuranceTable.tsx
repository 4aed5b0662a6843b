import { assurance, type Assurance } from '../../analysis/assurance.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Method.module.css';

/** Some counts of statements by party, in columns. */
export function AssuranceTable({
  caption,
  columns,
}: {
  caption: string;
  columns: readonly Exclude<keyof Assurance, 'party'>[];
}) {
  const m = useMethodMessages();
  const index = useIndex();
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={`${styles.table} ${styles.numbers}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.columns.party}</th>
            {columns.map((k) => (
              <th scope="col" key={k}>
                {m.columns[k]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assurance(index.data).map((row) => {
            const party = row.party ? index.parties.get(row.party) : undefined;
            return (
              <tr key={String(row.party)} className={row.party === null ? styles.total : undefined}>
                <th scope="row">
                  {party ? (
                    <>
                      <Shape look={party} /> {party.name}
                    </>
                  ) : row.party === null ? (
                    m.total
                  ) : (
                    m.outside
                  )}
                </th>
                {columns.map((k) => (
                  <td key={k}>{row[k]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
