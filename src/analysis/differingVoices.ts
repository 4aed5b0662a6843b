import { lastDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import { roleOn } from '../record/role.ts';
import type { Voice } from '../record/types.ts';
import { positionAt } from './cell.ts';

/**
 * Voices of a party that differ from its line on an issue on a day: those that had spoken by then, have
 * not ended, still hold a role, and ask for something else than the position in force. Newest first.
 */
export function differingVoices(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): readonly Voice[] {
  const all = index.voicesOf.get(seriesKey(party, issue));
  if (!all) return [];
  const line = positionAt(index, party, issue, day);
  return all
    .filter((v) => {
      const person = index.people.get(v.speaker);
      return (
        counted(index, v.id, day) &&
        (v.until === undefined || day <= lastDay(v.until)) &&
        person !== undefined &&
        roleOn(person, day) !== undefined &&
        (line === null || v.prefers !== line.prefers || v.act !== line.act)
      );
    })
    .sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)));
}
