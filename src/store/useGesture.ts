import { useMemo } from 'react';
import type { AppStore } from './appStore.ts';
import { useAppStore } from './AppStoreContext.tsx';
import type { View } from './view.ts';

/** Many small changes of the view that the reader makes as one. */
export interface Gesture {
  /** The next change begins a new one. */
  readonly begin: () => void;
  readonly to: (change: Partial<View>) => void;
}

/**
 * The first change of a gesture goes somewhere, so that back returns to before it; the others adjust,
 * so that the history is not flooded. A rest of `restMs` ends a gesture too.
 */
export function useGesture(restMs = Infinity): Gesture {
  const store = useAppStore();
  return useMemo(() => gestureOn(store, restMs), [store, restMs]);
}

function gestureOn(store: AppStore, restMs: number): Gesture {
  /** When the gesture last changed something; null while none is under way. */
  let last: number | null = null;
  /** The view that it left: another one was made by somebody else, such as the back button. */
  let left: View | null = null;
  return {
    begin: () => {
      last = null;
    },
    to: (change) => {
      const now = Date.now();
      const { navigate, adjust } = store.getState();
      if (last === null || now - last > restMs || store.getState().view !== left) navigate(change);
      else adjust(change);
      last = now;
      left = store.getState().view;
    },
  };
}
