import { lastDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { cellAt, type Evidence } from './cell.ts';
import { isOf } from './speakers.ts';
import { dayNumber } from './timelineItems.ts';

/**
 * How long ago a position was last restated. The rule: fresh up to 90 days, ageing up to 180, stale
 * after that, counted from the last day that the date of the newest evidence can mean.
 */
export const FRESH_DAYS = 90;
export const STALE_DAYS = 180;
export type Age = 'fresh' | 'ageing' | 'stale';

/** The newest words or act that a position rests on, and how old it was on a day. */
export interface Restated {
  readonly evidence: Evidence;
  /** Speaker of the newest evidence, where it is a statement. */
  readonly speaker: string | null;
  readonly days: number;
  readonly age: Age;
}

/** Age in words of the rule. */
export function ageOf(days: number): Age {
  return days <= FRESH_DAYS ? 'fresh' : days <= STALE_DAYS ? 'ageing' : 'stale';
}

/** Days from a date of the record to a day, never below 0. */
export function daysSince(date: string, day: string): number {
  return Math.max(0, dayNumber(day) - dayNumber(lastDay(date)));
}

/** When and by whom the position of a cell was last restated by a day. Null: it has no evidence. */
export function restatedBy(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): Restated | null {
  const [evidence] = cellAt(index, party, issue, day).evidence;
  if (!evidence) return null;
  const days = daysSince(evidence.date, day);
  return {
    evidence,
    speaker: evidence.kind === 'statement' ? evidence.statement.speaker : null,
    days,
    age: ageOf(days),
  };
}

/** Date on which a party last said anything on an issue by a day, coded or not. Null: never. */
export function lastSaid(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): string | null {
  let last = cellAt(index, party, issue, day).evidence[0]?.date ?? null;
  for (const s of index.statements.values())
    if (
      s.issues.includes(issue) &&
      isOf(s, party) &&
      counted(index, s.id, day) &&
      (last === null || lastDay(s.date) > lastDay(last))
    )
      last = s.date;
  return last;
}
