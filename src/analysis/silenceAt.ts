import { lastDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Silence } from '../record/types.ts';
import { cellAt } from './cell.ts';
import { lastWords } from './lastWords.ts';

/**
 * What the record knows of a party's silence on an issue on a day: the newest by then. Null: nothing,
 * or it has ended. Later words of the party on the issue end it; so does evidence of its position from
 * the same day, which says more than the silence does.
 */
export function silenceAt(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): Silence | null {
  let newest: Silence | null = null;
  for (const s of index.silencesOf.get(seriesKey(party, issue)) ?? [])
    if (counted(index, s.id, day) && (newest === null || lastDay(s.date) >= lastDay(newest.date)))
      newest = s;
  if (newest === null) return null;
  const since = lastDay(newest.date);
  const rests = cellAt(index, party, issue, day).last;
  if (rests !== null && lastDay(rests) >= since) return null;
  const last = lastWords(index, party, issue, day);
  return last !== null && lastDay(last.date) > since ? null : newest;
}
