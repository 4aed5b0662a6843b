import { assurance } from '../../analysis/assurance.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Method.module.css';

/** How far the quotations were looked up again, by party. */
export function AssuranceTable() {
  const m = useMessages().method;
  const index = useIndex();
  const keys = ['quotations', 'reports', 'again', 'same', 'corrected', 'lost'] as const;
  return (
    <div className={styles.scroll} role="group" aria-label={m.sure} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.columns.party}</th>
            {keys.map((k) => (
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
              <tr key={String(row.party)}>
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
                {keys.map((k) => (
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
