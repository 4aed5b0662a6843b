import { lastDay } from '../record/edtf.ts';
import { indexBy, type RecordIndex } from '../record/recordIndex.ts';
import type { View } from './view.ts';

/** Parties on screen: those chosen, else those that the record shows first. */
export function shownParties(view: View, index: RecordIndex): readonly string[] {
  return view.parties ?? index.data.meta.shown;
}

/** The day of which the record is shown: the one chosen, else the last day that it reaches. */
export function shownDay(view: View, index: RecordIndex): string {
  return view.asOf ?? lastDay(index.data.meta.latestMaterial);
}

/** The record, its days counted as the view asks. */
export function shownIndex(view: View, index: RecordIndex): RecordIndex {
  return indexBy(index, view.by);
}

/** The day since which changes are counted. */
export function shownSince(view: View, index: RecordIndex): string {
  return view.since ?? index.data.meta.since;
}

/**
 * The day with which the day shown is compared. Null: nothing is compared, because the reader has not
 * asked for it or because the day shown is not later.
 */
export function comparedDay(view: View, index: RecordIndex): string | null {
  const since = shownSince(view, index);
  return view.show === 'changes' && since < shownDay(view, index) ? since : null;
}
