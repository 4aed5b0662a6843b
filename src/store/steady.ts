import type { Cell } from '../analysis/cell.ts';
import { ageOf, daysSince, wordedDays, type Restated } from '../analysis/freshness.ts';
import { cellChangeDays, steadyDay } from '../analysis/steadyDay.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { useApp } from './AppStoreContext.tsx';
import { shownDay, shownIndex } from './effectiveView.ts';
import { useRested } from './rested.ts';

/**
 * The day of which the record is shown, for a part that changes on some days only: the latest of
 * these. What is drawn stays as it is while the day moves between two of them.
 */
function useSteadyDay(daysOf: (index: RecordIndex) => readonly string[]): string {
  return useApp((s) => steadyDay(daysOf(shownIndex(s.view, s.index)), shownDay(s.view, s.index)));
}

/** The same once the day rests: for a part below the first screen, which need not follow a dragged day. */
export function useRestedSteadyDay(daysOf: (index: RecordIndex) => readonly string[]): string {
  return useRested((s) =>
    steadyDay(daysOf(shownIndex(s.view, s.index)), shownDay(s.view, s.index)),
  );
}

/** The day shown for one cell of the comparison. */
export function useCellDay(party: string, issue: string): string {
  return useSteadyDay((index) => cellChangeDays(index, party, issue));
}

/** By what a cell's position was last restated, and how long ago by the day shown, as far as words tell. */
export function useRestated({ evidence: [newest] }: Cell): Restated | null {
  const days = useApp((s) =>
    newest ? wordedDays(daysSince(newest.date, shownDay(s.view, s.index))) : 0,
  );
  return newest ? { evidence: newest, days, age: ageOf(days) } : null;
}
