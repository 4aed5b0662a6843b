import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Dispute, Document, Response } from '../record/types.ts';
import { claimedBy, twoVoices } from './disputesOn.ts';

/** Whether an entry came between two days: it counts on the later one and not yet on the earlier. */
export function cameBetween(index: RecordIndex, id: string, since: string, day: string): boolean {
  return !counted(index, id, since) && counted(index, id, day);
}

/** Texts of a day or before that took the place of a document. */
export function successorsOf(
  index: RecordIndex,
  document: Document,
  day: string,
): readonly Document[] {
  return index.data.documents.filter(
    (d) => d.supersedes?.includes(document.id) && counted(index, d.id, day),
  );
}

/** new: put forward. replaced: another text took its place. dropped: off the table without one. */
export type DocumentChange = 'new' | 'replaced' | 'dropped';

/** What happened to a document between two days, in the order of these three. */
export function documentChanges(
  index: RecordIndex,
  document: Document,
  since: string,
  day: string,
): readonly DocumentChange[] {
  if (!counted(index, document.id, day)) return [];
  const changes: DocumentChange[] = [];
  if (!counted(index, document.id, since)) changes.push('new');
  const replaced = (by: string) => successorsOf(index, document, by).length > 0;
  if (replaced(day) && !replaced(since)) changes.push('replaced');
  if (document.ended !== undefined && cameBetween(index, `${document.id} ended`, since, day))
    changes.push('dropped');
  return changes;
}

/** Answers to a document or to its points that were given between two days. Undated ones are of no day. */
export function answersBetween(
  index: RecordIndex,
  document: Document,
  since: string,
  day: string,
): readonly Response[] {
  return document.responses.filter(
    (r) => r.date !== undefined && r.act !== 'not-stated' && cameBetween(index, r.id, since, day),
  );
}

/** Whether a dispute opened between two days: two voices contradict each other now, and did not before. */
export function openedBetween(
  index: RecordIndex,
  dispute: Dispute,
  since: string,
  day: string,
): boolean {
  return twoVoices(claimedBy(index, dispute, day)) && !twoVoices(claimedBy(index, dispute, since));
}
