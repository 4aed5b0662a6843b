import { lastDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document, Statement, Witness } from '../record/types.ts';

/** Whether a day is as late as the record's newest material: nothing of it is later than the day. */
export function reachesNewest(index: RecordIndex, day: string): boolean {
  return day >= newestDay(index);
}

/** Day of the record's newest material: what has no date of its own, such as a status, holds from it on. */
export function newestDay(index: RecordIndex): string {
  return lastDay(index.data.meta.latestMaterial);
}

/**
 * A document's status by a day. The record has no date of it, so it is known only when nothing of the
 * record is later: "superseded" would tell of a text that the day shown doesn't have yet. Else null.
 */
export function statusBy(
  index: RecordIndex,
  document: Document,
  day: string,
): Document['status'] | null {
  return reachesNewest(index, day) ? document.status : null;
}

/** Statements of a day or before, in the order given. An answer may rest on words of several days. */
export function statementsBy(
  index: RecordIndex,
  ids: readonly string[] | undefined,
  day: string,
): readonly Statement[] {
  return (ids ?? []).flatMap((id) => {
    const s = index.statements.get(id);
    return s && counted(index, s.id, day) ? [s] : [];
  });
}

/** Versions that had become known by a day; of a text that the day doesn't have yet, all of them. */
export function witnessesBy(
  index: RecordIndex,
  document: Document,
  day: string,
): readonly Witness[] {
  const all = document.witnesses ?? [];
  return !counted(index, document.id, day)
    ? all
    : all.filter((w) => w.date === undefined || lastDay(w.date) <= day);
}
