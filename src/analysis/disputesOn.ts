import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Claim, Dispute } from '../record/types.ts';

/** Claims of a day or before, and those without a date, in the order of the record. */
export function claimedBy(index: RecordIndex, dispute: Dispute, day: string): readonly Claim[] {
  return dispute.claims.filter((c) => counted(index, c.id, day));
}

/** Whether more than one voice is among claims. A claim that nobody has answered yet is no dispute. */
export function twoVoices(claims: readonly Claim[]): boolean {
  return new Set(claims.map((c) => c.party ?? c.by)).size > 1;
}

/**
 * Disputes that touch any of the statements or documents given, as of a day: not settled, with two
 * voices by then. A claim that nobody has answered yet is no dispute.
 */
export function disputesOn(
  index: RecordIndex,
  ids: readonly string[],
  day: string,
): readonly Dispute[] {
  return index.data.disputes.filter((d) => {
    const said = claimedBy(index, d, day);
    return (
      d.status !== 'settled' &&
      twoVoices(said) &&
      ids.some((id) => d.documents?.includes(id) || said.some((c) => c.statements?.includes(id)))
    );
  });
}
