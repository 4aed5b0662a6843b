import type { Comparison, ComparisonRow } from '../../analysis/documentComparison.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { phrasePairs, relationText, strandTexts } from './relationText.ts';
import styles from './Versus.module.css';
import { WordDifference } from './WordDifference.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
  /** The pair of neighbours: its left one. */
  readonly at: number;
}

/** What became of a subject from one document to its neighbour: sign, words, clauses, word by word. */
export function VersusRelation({ comparison, row, at }: Props) {
  const m = useVersusMessages();
  const index = useIndex();
  const [left, right] = [comparison.documents[at]!, comparison.documents[at + 1]!];
  const between = row.between[at]!;
  const text = relationText({ m, index, rows: comparison.rows, row, between, left, right });
  if (!text) return null;
  const strands = strandTexts(m, between);
  return (
    <>
      <p className={styles.pair}>{m.pair(left.label, right.label)}</p>
      <p className={styles.words}>
        <span className={styles.sign} aria-hidden="true">
          {text.sign}
        </span>{' '}
        {text.words}{' '}
        {text.parties.map((id) => (
          <Shape key={id} look={index.parties.get(id)!} />
        ))}
      </p>
      {text.details.map((d) => (
        <p key={d} className={styles.meta}>
          {d}
        </p>
      ))}
      {phrasePairs(row, at).map(([a, b]) => (
        <WordDifference key={`${a} ${b}`} before={a} after={b} />
      ))}
      {strands.length > 0 && (
        <ul className={styles.strands} aria-label={m.strandsLabel}>
          {strands.map((s, i) => (
            <li key={i}>{s}</li>
          ))}
        </ul>
      )}
    </>
  );
}
