import type { RelationKind } from '../../analysis/clauseRelation.ts';
import type { Comparison, ComparisonCount } from '../../analysis/documentComparison.ts';
import { compareDates } from '../../record/edtf.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Rich } from '../../ui/Rich.tsx';
import styles from './Versus.module.css';

/** One sentence for each pair of neighbours, counted from the rows below it. */
export function VersusSummary({ comparison }: { comparison: Comparison }) {
  const m = useVersusMessages();
  const index = useIndex();
  const names = index.data.meta.headline.map((id) => index.parties.get(id)!.name);
  return (
    <section className={styles.summary}>
      {comparison.counts.map((count, i) => {
        const [left, right] = [comparison.documents[i]!, comparison.documents[i + 1]!];
        return (
          <div key={i}>
            <p className={styles.sentence}>
              <Rich
                text={m.summary({
                  ...count,
                  left: left.label,
                  right: right.label,
                  // Whoever it moved towards more often comes first.
                  towards: names
                    .map((name, at) => [name, count.towards[at]!] as const)
                    .sort((a, b) => b[1] - a[1]),
                })}
              />
            </p>
            <p className={styles.meta}>
              <Tally count={count} />{' '}
              {compareDates(left.date, right.date) > 0 && m.backwards(left.label, right.label)}
            </p>
          </div>
        );
      })}
      <details className={styles.how}>
        <summary>{m.howCounted}</summary>
        <ul>
          {m.how(names[0]!, names[1]!).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** How many rows have each relation. */
function Tally({ count }: { count: ComparisonCount }) {
  const m = useVersusMessages();
  const kinds = (Object.keys(count.kinds) as RelationKind[]).filter((k) => count.kinds[k] > 0);
  const rows = kinds.reduce((sum, k) => sum + count.kinds[k], 0);
  return m.tally(
    rows,
    kinds.map((k) => m.kinds[k](count.kinds[k])),
  );
}
