import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';
import { stepOf } from './documentDifference.ts';
import { documentsBy } from './lineage.ts';

/** On how many issues both documents name an option. */
function common(index: RecordIndex, a: Document, b: Document): number {
  return index.data.issues.filter((i) => stepOf(a, i) !== null && stepOf(b, i) !== null).length;
}

/**
 * Two documents to compare when the reader has chosen none, or only one: of the texts that took the
 * place of another, the pair with most issues in common, and of equals the newest. Where no text of
 * that day replaced another, the two newest.
 */
export function defaultPair(
  index: RecordIndex,
  day: string,
  left: string | null = null,
  right: string | null = null,
): readonly [Document, Document] | null {
  const known = documentsBy(index, day);
  const chosen = (id: string | null) => (id === null ? undefined : index.documents.get(id));
  const [one, other] = [chosen(left), chosen(right)];
  if (one && other) return [one, other];
  const candidates = known.flatMap((later) =>
    (later.supersedes ?? []).flatMap((id) => {
      const earlier = index.documents.get(id);
      return earlier && counted(index, earlier.id, day) ? [[earlier, later] as const] : [];
    }),
  );
  const fits = candidates.filter(([a, b]) =>
    one ? a === one || b === one : other ? a === other || b === other : true,
  );
  let best: readonly [Document, Document] | null = null;
  let most = -1;
  for (const pair of fits) {
    const n = common(index, ...pair);
    // Later pairs come later, so the newest of equals wins.
    if (n >= most) [best, most] = [pair, n];
  }
  if (best) {
    // What the reader chose stays on the side where it was put.
    if (one && best[1] === one) return [one, best[0]];
    if (other && best[0] === other) return [best[1], other];
    return best;
  }
  const rest = known.filter((d) => d !== one && d !== other);
  const newest = rest.at(-1);
  if (one) return newest ? [one, newest] : null;
  if (other) return newest ? [newest, other] : null;
  return newest && rest.length > 1 ? [rest.at(-2)!, newest] : null;
}
