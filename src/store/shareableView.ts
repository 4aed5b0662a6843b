import { defaultPair } from '../analysis/defaultPair.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { shownDay, shownParties, shownSince } from './effectiveView.ts';
import type { View } from './view.ts';

/**
 * The view with every default written out that a later version of the record could change, so
 * that a link shows the same next year.
 */
export function shareableView(view: View, index: RecordIndex): View {
  const pair =
    view.screen === 'versus'
      ? defaultPair(index, shownDay(view, index), view.left, view.right)
      : null;
  return {
    ...view,
    parties: shownParties(view, index),
    asOf: shownDay(view, index),
    since: shownSince(view, index),
    ...(pair && { left: pair[0].id, right: pair[1].id }),
  };
}
