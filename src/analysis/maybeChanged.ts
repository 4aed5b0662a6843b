import { isVague } from '../record/counting.ts';
import { firstDay, lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { perRecord } from './spells.ts';
import type { Position } from '../record/types.ts';

const vague = perRecord(({ data }) => data.positions.filter((p) => isVague(p.from)));

/**
 * Positions of the parties that may already hold on a day and do not count yet: their date is vague,
 * the day is in it, and by the rule of `counting.ts` they count from its last day only.
 */
export function maybeChanged(
  index: RecordIndex,
  parties: readonly string[],
  day: string,
): readonly Position[] {
  return vague(index).filter(
    (p) => parties.includes(p.party) && firstDay(p.from) <= day && day < lastDay(p.from),
  );
}
