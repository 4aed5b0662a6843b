import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Claim, Dispute } from '../record/types.ts';
import { reachesNewest } from './asOf.ts';
import { perRecord } from './spells.ts';

/** Claims of a day or before, and those without a date, in the order of the record. */
export function claimedBy(index: RecordIndex, dispute: Dispute, day: string): readonly Claim[] {
  return dispute.claims.filter((c) => counted(index, c.id, day));
}

/** Whether more than one voice is among claims. A claim that nobody has answered yet is no dispute. */
export function twoVoices(claims: readonly Claim[]): boolean {
  return new Set(claims.map((c) => c.party ?? c.by)).size > 1;
}

/** Places of the disputes in the record that name a statement or document, by its id. */
const touching = perRecord((index) => {
  const map = new Map<string, Set<number>>();
  index.data.disputes.forEach((d, place) => {
    for (const id of [...(d.documents ?? []), ...d.claims.flatMap((c) => c.statements ?? [])])
      map.set(id, (map.get(id) ?? new Set()).add(place));
  });
  return map;
});

const NONE: readonly Dispute[] = [];

/** Disputes that name any of the statements or documents given, whatever the day, in the record's order. */
export function disputesNaming(index: RecordIndex, ids: readonly string[]): readonly Dispute[] {
  const map = touching(index);
  let places: Set<number> | null = null;
  for (const id of ids)
    for (const place of map.get(id) ?? []) places = (places ?? new Set()).add(place);
  if (places === null) return NONE;
  return [...places].sort((a, b) => a - b).map((place) => index.data.disputes[place]!);
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
  return disputesNaming(index, ids).filter((d) => {
    const said = claimedBy(index, d, day);
    return (
      // A status has no date: on an earlier day nobody knew yet that the question would be settled.
      !(d.status === 'settled' && reachesNewest(index, day)) &&
      twoVoices(said) &&
      ids.some((id) => d.documents?.includes(id) || said.some((c) => c.statements?.includes(id)))
    );
  });
}
