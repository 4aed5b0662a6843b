import { lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { View } from './view.ts';

/** Parties on screen: those chosen, else those that the record shows first. */
export function shownParties(view: View, index: RecordIndex): readonly string[] {
  return view.parties ?? index.data.meta.shown;
}

/** The day of which the record is shown: the one chosen, else the last day that it reaches. */
export function shownDay(view: View, index: RecordIndex): string {
  return view.asOf ?? lastDay(index.data.meta.latestMaterial);
}

/** The day since which changes are counted. */
export function shownSince(view: View, index: RecordIndex): string {
  return view.since ?? index.data.meta.since;
}
