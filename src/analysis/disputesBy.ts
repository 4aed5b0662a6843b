import { compareDates, firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Claim, Dispute } from '../record/types.ts';

/** A dispute as it stood on a day. */
export interface OpenDispute {
  readonly dispute: Dispute;
  /** Claims of that day or before, oldest first; those without a date come last. */
  readonly claims: readonly Claim[];
}

const LATE = '9999';

/** Disputes in which something had been claimed by a day, newest claim first. */
export function disputesBy(index: RecordIndex, day: string): readonly OpenDispute[] {
  const newest = (d: OpenDispute) => d.claims.findLast((c) => c.date !== undefined)?.date ?? '0000';
  return index.data.disputes
    .map((dispute) => ({
      dispute,
      claims: dispute.claims
        .filter((c) => c.date === undefined || firstDay(c.date) <= day)
        .sort((a, b) => compareDates(a.date ?? LATE, b.date ?? LATE)),
    }))
    .filter((d) => d.claims.some((c) => c.date !== undefined) || d.claims.length > 1)
    .sort((a, b) => compareDates(newest(b), newest(a)));
}
