import { litBy, type Lit } from '../analysis/selected.ts';
import type { AppState } from './appStore.ts';
import { shownDay, shownParties } from './effectiveView.ts';
import { readSelection } from './selection.ts';

let lastKey: readonly unknown[] = [];
let last: Lit = { cells: new Set(), ids: new Set() };

/**
 * What the selection lights up. Kept for the last state asked about, so that a hundred cells that
 * ask after one click cost one computation.
 */
export function litIn(state: AppState): Lit {
  const key = [
    state.index,
    state.view.selection,
    shownParties(state.view, state.index),
    shownDay(state.view, state.index),
  ];
  if (key.every((part, i) => part === lastKey[i])) return last;
  lastKey = key;
  last = litBy(
    state.index,
    readSelection(state.view.selection),
    shownParties(state.view, state.index),
    shownDay(state.view, state.index),
  );
  return last;
}
