import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';

/** Documents of a day or before, oldest first. */
export function documentsBy(index: RecordIndex, day: string): readonly Document[] {
  return index.data.documents
    .filter((d) => counted(index, d.id, day))
    .sort((a, b) => compareDates(a.date, b.date));
}

/** Documents by a day that a document took the place of, and those that took its own, oldest first. */
export function lineageOf(
  index: RecordIndex,
  document: Document,
  day: string,
): { readonly before: readonly Document[]; readonly after: readonly Document[] } {
  return {
    before: documentsBy(index, day).filter((d) => document.supersedes?.includes(d.id)),
    after: documentsBy(index, day).filter((d) => d.supersedes?.includes(document.id)),
  };
}

/** How a document is tied to another: as its own entry says, and as the other's does. */
export type Relation =
  | 'supersedes'
  | 'supersededBy'
  | 'counters'
  | 'counteredBy'
  | 'mergedFrom'
  | 'mergedInto'
  | 'splitFrom'
  | 'splitInto';

/** Every tie of a document by a day, by kind, oldest first within a kind. */
export function relationsOf(
  index: RecordIndex,
  document: Document,
  day: string,
): readonly { readonly kind: Relation; readonly documents: readonly Document[] }[] {
  // The page of a text that the day doesn't have yet names only what the day has.
  const there = documentsBy(index, day);
  const own = (ids: readonly string[] | undefined) => there.filter((d) => ids?.includes(d.id));
  const naming = (test: (d: Document) => boolean | undefined) => there.filter((d) => test(d));
  const { id } = document;
  const lines: readonly { kind: Relation; documents: readonly Document[] }[] = [
    { kind: 'supersedes', documents: own(document.supersedes) },
    { kind: 'counters', documents: own(document.counters) },
    { kind: 'mergedFrom', documents: own(document.mergedFrom) },
    { kind: 'splitFrom', documents: own(document.splitFrom ? [document.splitFrom] : undefined) },
    { kind: 'supersededBy', documents: naming((d) => d.supersedes?.includes(id)) },
    { kind: 'counteredBy', documents: naming((d) => d.counters?.includes(id)) },
    { kind: 'mergedInto', documents: naming((d) => d.mergedFrom?.includes(id)) },
    { kind: 'splitInto', documents: naming((d) => d.splitFrom === id) },
  ];
  return lines.filter((l) => l.documents.length > 0);
}
