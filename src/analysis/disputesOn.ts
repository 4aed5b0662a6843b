import { firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Dispute } from '../record/types.ts';

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
    const said = d.claims.filter((c) => !c.date || firstDay(c.date) <= day);
    return (
      d.status !== 'settled' &&
      new Set(said.map((c) => c.party ?? c.by)).size > 1 &&
      ids.some((id) => d.documents?.includes(id) || said.some((c) => c.statements?.includes(id)))
    );
  });
}
