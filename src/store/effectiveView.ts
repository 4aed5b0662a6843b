import { defaultPair } from '../analysis/defaultPair.ts';
import { lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';
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

/** The two documents side by side: those chosen, else those that the record offers first. */
export function shownPair(view: View, index: RecordIndex): readonly [Document, Document] | null {
  return defaultPair(index, shownDay(view, index), view.left, view.right);
}

/**
 * The view with every default written out that a later version of the record could change, so
 * that a link shows the same next year.
 */
export function shareableView(view: View, index: RecordIndex): View {
  const pair = view.screen === 'versus' ? shownPair(view, index) : null;
  return {
    ...view,
    parties: shownParties(view, index),
    asOf: shownDay(view, index),
    since: shownSince(view, index),
    ...(pair && { left: pair[0].id, right: pair[1].id }),
  };
}
