import { partyStep, type Landing, type LandingRow } from '../../analysis/landing.ts';
import type { Document } from '../../record/types.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Landing.module.css';
import { letterOf } from './letterOf.ts';

interface Props {
  readonly rows: readonly LandingRow[];
  readonly documents: readonly Document[];
  readonly day: string;
}

/** The same as the drawing, as a table: what each of the two asks for, what each document answers, whom it is nearer to. */
export function LandingTable({ rows, documents, day }: Props) {
  const m = useLineageMessages().landing;
  const index = useIndex();
  const pair = index.data.meta.headline;
  const [a, b] = pair.map((p) => index.parties.get(p)!.short) as [string, string];
  const nearer = (l: Landing) =>
    l.side === null || l.steps === null
      ? m.side.open
      : `${l.side === 'both' ? m.side.both : m.side.nearer(l.side === 'first' ? a : b)} (${m.steps(l.steps[0], a, l.steps[1], b)})`;
  return (
    <section>
      <h2>{m.table}</h2>
      <div className={styles.scroll} role="group" aria-label={m.tableLabel} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.issue}</th>
              {pair.map((p) => (
                <th scope="col" key={p}>
                  <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}
                </th>
              ))}
              {documents.map((d, i) => (
                <th scope="col" key={d.id}>
                  {letterOf(i)} {d.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ issue, landings }) => (
              <tr key={issue.id}>
                <th scope="row">
                  <ViewLink to={{ screen: 'issue', item: issue.id, documents: [] }}>
                    {issue.title}
                  </ViewLink>
                </th>
                {pair.map((p) => {
                  const step = partyStep(index, p, issue, day);
                  return (
                    <td key={p}>{step === null ? m.notStated : issue.options[step]!.label}</td>
                  );
                })}
                {documents.map((d) => {
                  const l = landings.find((x) => x.document === d);
                  return l ? (
                    <td key={d.id}>
                      {issue.options[l.step]!.label} <p className={styles.help}>{nearer(l)}</p>
                    </td>
                  ) : (
                    <td key={d.id} className={styles.help}>
                      {m.silent}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
