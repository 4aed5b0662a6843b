import { useEffect, useMemo, useRef } from 'react';
import { continueFrom, type Window } from '../../analysis/zoomWindow.ts';
import type { TimelineState } from './useTimeline.ts';

/** Moves the window by small steps: the wheel and fingers share one exact window. */
export interface Move {
  /** The window to go on from: that of this gesture, exactly, or what is shown. */
  readonly from: () => Window;
  readonly to: (next: (from: Window, bounds: Window) => Window, from?: Window) => void;
}

/** Keeps what the view rounds away between two steps of a gesture. */
export function useMove(state: TimelineState): Move {
  const exact = useRef<Window | null>(null);
  const live = useRef(state);
  useEffect(() => {
    live.current = state;
  });
  return useMemo(() => {
    const from = () => continueFrom(exact.current, live.current.now(), live.current.bounds);
    return {
      from,
      to: (next, start = from()) => {
        exact.current = next(start, live.current.bounds);
        live.current.show(exact.current);
      },
    };
  }, []);
}
