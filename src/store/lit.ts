import { litBy, type Lit } from '../analysis/selected.ts';
import type { AppState } from './appStore.ts';
import { shownDay, shownIndex, shownParties } from './effectiveView.ts';
import { readSelection } from './selection.ts';

const NOTHING: Lit = { cells: new Set(), ids: new Set() };

/** Remembers the last answer: a hundred cells that ask after one click cost one computation. */
function remember(): (state: AppState, selection: string | null) => Lit {
  let lastKey: readonly unknown[] = [];
  let last = NOTHING;
  return (state, selection) => {
    if (selection === null) return NOTHING;
    const parties = shownParties(state.view, state.index);
    const day = shownDay(state.view, state.index);
    const index = shownIndex(state.view, state.index);
    const key = [index, selection, parties, day];
    if (key.every((part, i) => part === lastKey[i])) return last;
    lastKey = key;
    last = litBy(index, readSelection(selection), parties, day);
    return last;
  };
}

const bySelection = remember();
const byHover = remember();

/** What the selection lights up. */
export function litIn(state: AppState): Lit {
  return bySelection(state, state.view.selection);
}

/** What the pointer or the focus previews: the same, for what is hovered. */
export function previewIn(state: AppState, hovered: string): Lit {
  return byHover(state, hovered);
}
