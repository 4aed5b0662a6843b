import { compareDates, firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';

/** Documents of a day or before, oldest first. */
export function documentsBy(index: RecordIndex, day: string): readonly Document[] {
  return index.data.documents
    .filter((d) => firstDay(d.date) <= day)
    .sort((a, b) => compareDates(a.date, b.date));
}

/** Documents that a document took the place of, and those that by a day took its own, oldest first. */
export function lineageOf(
  index: RecordIndex,
  document: Document,
  day: string,
): { readonly before: readonly Document[]; readonly after: readonly Document[] } {
  return {
    before: (document.supersedes ?? [])
      .flatMap((id) => index.documents.get(id) ?? [])
      .sort((a, b) => compareDates(a.date, b.date)),
    after: documentsBy(index, day).filter((d) => d.supersedes?.includes(document.id)),
  };
}
