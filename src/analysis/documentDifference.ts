import { compareDates, firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue } from '../record/types.ts';
import { positionAt } from './cell.ts';

/** How a document differs from an earlier one on the issues that both answer. */
export interface DocumentDifference {
  readonly earlier: Document;
  /** Issues with an order of options that both answer. */
  readonly shared: number;
  /** Moves by party of the pair: issues on which the document lies nearer to it than the earlier one. */
  readonly towards: readonly [number, number];
  /** Issues on which both lie on the same option. */
  readonly same: number;
}

/** The step that a document's point answers an issue with; the last point that does so counts. */
export function stepOf(document: Document, issue: Issue): number | null {
  const option = document.provisions.findLast(
    (p) => p.issue === issue.id && p.option !== undefined,
  )?.option;
  const step = issue.options.findIndex((o) => o.id === option);
  return step < 0 ? null : step;
}

/**
 * Compares a document with an earlier one, issue by issue: a move counts for a party when the new
 * option is fewer steps from the one that this party asked for on the document's day.
 */
export function documentDifference(
  index: RecordIndex,
  document: Document,
  earlier: Document,
  pair: readonly [string, string],
): DocumentDifference {
  const day = firstDay(document.date);
  const towards: [number, number] = [0, 0];
  let shared = 0;
  let same = 0;
  for (const issue of index.data.issues) {
    if (!issue.ordered) continue;
    const before = stepOf(earlier, issue);
    const after = stepOf(document, issue);
    if (before === null || after === null) continue;
    shared++;
    if (before === after) {
      same++;
      continue;
    }
    pair.forEach((party, i) => {
      const wanted = issue.options.findIndex(
        (o) => o.id === positionAt(index, party, issue.id, day)?.prefers,
      );
      if (wanted >= 0 && Math.abs(after - wanted) < Math.abs(before - wanted))
        towards[i as 0 | 1]++;
    });
  }
  return { earlier, shared, towards, same };
}

/** The newest document that a document took the place of. */
export function predecessorOf(index: RecordIndex, document: Document): Document | undefined {
  return (document.supersedes ?? [])
    .flatMap((id) => index.documents.get(id) ?? [])
    .sort((a, b) => compareDates(b.date, a.date))[0];
}
