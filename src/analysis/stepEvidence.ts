import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { evidenceById, type Evidence } from './cell.ts';

/**
 * What made a step: the earliest statement with words among the evidence of the new state that the
 * state before did not have; where there is none, the newest evidence. Nothing later than the day.
 */
export function stepEvidence(
  index: RecordIndex,
  after: string,
  before: string | null,
  day: string,
): Evidence | null {
  const old = new Set(before === null ? [] : index.positions.get(before)?.evidence);
  const all = (index.positions.get(after)?.evidence ?? [])
    .map((id) => evidenceById(index, id))
    .filter((e): e is Evidence => e !== null && counted(index, e.id, day))
    .sort((a, b) => compareDates(a.date, b.date));
  const fresh = all.find(
    (e) => e.kind === 'statement' && e.statement.quote !== undefined && !old.has(e.id),
  );
  return fresh ?? all.at(-1) ?? null;
}
