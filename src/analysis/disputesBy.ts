import { compareDates } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Claim, Dispute } from '../record/types.ts';
import { claimedBy, twoVoices } from './disputesOn.ts';

/** A dispute as it stood on a day. */
export interface OpenDispute {
  readonly dispute: Dispute;
  /** Claims of that day or before, oldest first; those without a date come last. */
  readonly claims: readonly Claim[];
}

const LATE = '9999';

/** Claims of a day or before, oldest first; those without a date come last. */
export function claimsBy(index: RecordIndex, dispute: Dispute, day: string): readonly Claim[] {
  return [...claimedBy(index, dispute, day)].sort((a, b) =>
    compareDates(a.date ?? LATE, b.date ?? LATE),
  );
}

/** Disputes with two voices by a day, newest claim first. */
export function disputesBy(index: RecordIndex, day: string): readonly OpenDispute[] {
  const newest = (d: OpenDispute) => d.claims.findLast((c) => c.date !== undefined)?.date ?? '0000';
  return index.data.disputes
    .map((dispute) => ({ dispute, claims: claimsBy(index, dispute, day) }))
    .filter((d) => twoVoices(d.claims))
    .sort((a, b) => compareDates(newest(b), newest(a)));
}
