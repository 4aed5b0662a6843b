import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { evidenceById, type Evidence } from './cell.ts';
import type { Movement } from './movement.ts';

/** A piece of evidence, and whether other new evidence of the position is older than it. */
export interface MovingEvidence {
  readonly evidence: Evidence;
  readonly later: boolean;
}

/**
 * What moved a position by a day: the earliest statement with exact words among the evidence of the
 * new position that the old one did not rest on yet. Where it rests on no new exact words, the
 * earliest other piece of new evidence: a report, a point of a document, an answer, an event. Null:
 * it rests on nothing new.
 */
export function movingEvidence(
  index: RecordIndex,
  m: Pick<Movement, 'before' | 'after'>,
  day: string,
): MovingEvidence | null {
  const old = new Set(m.before?.evidence);
  const fresh = m.after.evidence
    .filter((id) => !old.has(id) && counted(index, id, day))
    .flatMap((id) => evidenceById(index, id) ?? [])
    .sort((a, b) => compareDates(a.date, b.date));
  const [first] = fresh;
  if (!first) return null;
  const evidence =
    fresh.find((e) => e.kind === 'statement' && e.statement.quote !== undefined) ?? first;
  return { evidence, later: compareDates(first.date, evidence.date) < 0 };
}
