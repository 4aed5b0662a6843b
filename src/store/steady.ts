import { cellChangeDays, steadyDay } from '../analysis/steadyDay.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { useApp } from './AppStoreContext.tsx';
import { shownDay, shownIndex } from './effectiveView.ts';

/**
 * The day of which the record is shown, for a part that changes on some days only: the latest of
 * these. What is drawn stays as it is while the day moves between two of them.
 */
export function useSteadyDay(daysOf: (index: RecordIndex) => readonly string[]): string {
  return useApp((s) => steadyDay(daysOf(shownIndex(s.view, s.index)), shownDay(s.view, s.index)));
}

/** The day shown for one cell of the comparison. */
export function useCellDay(party: string, issue: string): string {
  return useSteadyDay((index) => cellChangeDays(index, party, issue));
}
