import { firstDay, lastDay, parseEdtf } from '../record/edtf.ts';
import type { Claim } from '../record/types.ts';
import { claimsByAct, type ClaimAct } from './disputeState.ts';
import { dayNumber, dayText } from './timelineItems.ts';
import { timeTicks } from './timeTicks.ts';

/** One claim on the line of time: places are per cent of the width. */
export interface HistoryMark {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
  /** The date is no single known day: it is drawn as long as it may mean. */
  readonly vague: boolean;
  /** Which of the rows of its lane it stands in, so that no two marks touch. */
  readonly row: number;
}

export interface DisputeHistory {
  readonly lanes: readonly {
    readonly act: ClaimAct;
    readonly marks: readonly HistoryMark[];
    readonly rows: number;
  }[];
  readonly ticks: readonly { readonly at: number; readonly date: string }[];
}

/** Per cent that a mark needs for itself on a narrow page. */
const APART = 5;
/** Per cent kept free at both ends, so that no mark is cut. */
const MARGIN = 3;
/** Width in pixels that the ticks are chosen for: a phone's. */
const WIDTH = 330;

/** The history of a dispute: one lane for each act, one mark for each claim that has a date. */
export function disputeHistory(claims: readonly Claim[]): DisputeHistory | null {
  const dated = claims.filter((c) => c.date !== undefined);
  if (dated.length < 2) return null;
  const first = Math.min(...dated.map((c) => dayNumber(firstDay(c.date!))));
  const last = Math.max(...dated.map((c) => dayNumber(lastDay(c.date!))));
  const length = Math.max(1, last - first);
  const place = (day: number) => MARGIN + ((day - first) / length) * (100 - 2 * MARGIN);
  const lanes = claimsByAct(dated).map((group) => {
    const ends: number[] = [];
    const marks = group.claims.map((claim): HistoryMark => {
      const parsed = parseEdtf(claim.date!);
      const from = place(dayNumber(firstDay(claim.date!)));
      const to = place(dayNumber(lastDay(claim.date!)));
      const free = ends.findIndex((end) => from - end >= APART);
      const row = free < 0 ? ends.length : free;
      ends[row] = to;
      const vague = parsed ? parsed.precision !== 'day' || parsed.approximate : false;
      return { claim, from, to, vague, row };
    });
    return { act: group.act, marks, rows: ends.length };
  });
  const ticks = timeTicks({ from: first, to: last + 1 }, WIDTH, 76).map((t) => ({
    at: place(t.day),
    // A year's first month is named with its year, as every month is: the line is short.
    date: t.unit === 'day' ? dayText(t.day) : dayText(t.day).slice(0, 7),
  }));
  return { lanes, ticks };
}
