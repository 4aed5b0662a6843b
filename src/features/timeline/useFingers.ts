import { useRef, type PointerEvent } from 'react';
import { panWindow, pinchWindow, type Window } from '../../analysis/zoomWindow.ts';
import type { Move } from './useMove.ts';

/** Less than this many pixels is a tap, not a stroke. */
const TAP = 5;

type Touch = PointerEvent<HTMLDivElement>;

export interface Fingers {
  readonly down: (e: Touch) => void;
  readonly move: (e: Touch) => void;
  readonly up: (e: Touch) => void;
}

/** One finger moves the window sideways, two move and zoom it; up and down scrolls the page. */
export function useFingers(move: Move, width: number): Fingers {
  const now = useRef(new Map<number, number>());
  /** Where the fingers were and what was shown when their number last changed. */
  const start = useRef<{ at: Map<number, number>; window: Window } | null>(null);
  const moving = useRef(false);

  const begin = () => {
    start.current = { at: new Map(now.current), window: move.from() };
  };
  return {
    down: (e) => {
      // A first finger: any other was lift where the chart was not told.
      if (e.isPrimary) {
        now.current.clear();
        moving.current = false;
      }
      now.current.set(e.pointerId, e.clientX);
      begin();
    },
    move: (e) => {
      const was = start.current;
      if (!was || !now.current.has(e.pointerId)) return;
      now.current.set(e.pointerId, e.clientX);
      const ids = [...now.current.keys()];
      const [a, b] = ids.map((id) => was.at.get(id)! / width);
      const [c, d] = ids.map((id) => now.current.get(id)! / width);
      if (a === undefined || c === undefined || ids.length > 2) return;
      if (!moving.current) {
        if (ids.length === 1 && Math.abs(c - a) * width < TAP) return;
        moving.current = true;
      }
      // The mark below a finger may go away; the plot stays.
      for (const id of ids)
        if (!e.currentTarget.hasPointerCapture(id)) e.currentTarget.setPointerCapture(id);
      const left = e.currentTarget.getBoundingClientRect().left / width;
      if (b === undefined || d === undefined)
        move.to((w, bounds) => panWindow(w, bounds, a - c), was.window);
      else
        move.to(
          (w, bounds) => pinchWindow(w, bounds, [a - left, b - left], [c - left, d - left], width),
          was.window,
        );
    },
    up: (e) => {
      if (!now.current.delete(e.pointerId)) return;
      if (now.current.size > 0) begin();
      else start.current = null;
    },
  };
}
