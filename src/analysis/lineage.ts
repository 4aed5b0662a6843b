import { compareDates } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Response } from '../record/types.ts';

/** Documents that a document took the place of, and those that took its own, in the order of dates. */
export function lineageOf(
  index: RecordIndex,
  document: Document,
): { readonly before: readonly Document[]; readonly after: readonly Document[] } {
  const byDate = (a: Document, b: Document) => compareDates(a.date, b.date);
  return {
    before: (document.supersedes ?? []).flatMap((id) => index.documents.get(id) ?? []).sort(byDate),
    after: index.data.documents.filter((d) => d.supersedes?.includes(document.id)).sort(byDate),
  };
}

/** A party's answers to a document, newest first; those without a date come last. */
export function responsesOf(document: Document, party: string): readonly Response[] {
  return document.responses
    .filter((r) => r.party === party)
    .sort((a, b) =>
      a.date && b.date ? compareDates(b.date, a.date) : a.date ? -1 : b.date ? 1 : 0,
    );
}
