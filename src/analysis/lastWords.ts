import { lastDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { cellAt, type Evidence } from './cell.ts';
import { isOf } from './speakers.ts';

/** The last words or act of a party on an issue by a day, coded or not. Null: none. */
export function lastWords(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): Evidence | null {
  let last = cellAt(index, party, issue, day).evidence[0] ?? null;
  for (const s of index.statements.values())
    if (
      s.issues.includes(issue) &&
      isOf(s, party) &&
      counted(index, s.id, day) &&
      (last === null || lastDay(s.date) > lastDay(last.date))
    )
      last = { kind: 'statement', id: s.id, date: s.date, statement: s };
  return last;
}
