import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import { onChoices } from './onChoices.ts';
import { useFingers } from './useFingers.ts';
import { useMove } from './useMove.ts';
import type { TimelineState } from './useTimeline.ts';
import { useWheel } from './useWheel.ts';

/** Less than this many pixels is a click, not a brush. */
const CLICK = 5;

interface Brush {
  readonly handlers: {
    onPointerDown: (e: PointerEvent<HTMLDivElement>) => void;
    onPointerMove: (e: PointerEvent<HTMLDivElement>) => void;
    onPointerUp: (e: PointerEvent<HTMLDivElement>) => void;
    onPointerCancel: (e: PointerEvent<HTMLDivElement>) => void;
  };
  /** Left and right end of the area being brushed, in pixels. */
  readonly area: readonly [number, number] | null;
}

/** Drag to brush, wheel (with Ctrl, or while the chart has the focus) to zoom, fingers for both. */
export function useBrush(
  ref: RefObject<HTMLDivElement | null>,
  state: TimelineState,
  width: number,
): Brush {
  const [area, setArea] = useState<readonly [number, number] | null>(null);
  const start = useRef<number | null>(null);
  const brushing = useRef(false);
  const move = useMove(state);
  const fingers = useFingers(move, Math.max(1, width));
  useWheel(ref, move, width);

  const xOf = (e: PointerEvent<HTMLDivElement>) =>
    Math.min(width, Math.max(0, e.clientX - e.currentTarget.getBoundingClientRect().left));
  const ends = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
  const stop = () => {
    start.current = null;
    brushing.current = false;
    setArea(null);
  };

  return {
    area,
    handlers: {
      onPointerDown: (e) => {
        if (onChoices(e.target)) return;
        stop();
        if (e.pointerType === 'touch') fingers.down(e);
        else if (e.button === 0) start.current = xOf(e);
      },
      onPointerMove: (e) => {
        if (e.pointerType === 'touch') return fingers.move(e);
        // The button was let go where the chart was not told: outside of it, before it was a brush.
        if (e.buttons === 0) return start.current === null ? undefined : stop();
        if (start.current === null) return;
        const x = xOf(e);
        if (!brushing.current && Math.abs(x - start.current) < CLICK) return;
        if (!brushing.current) e.currentTarget.setPointerCapture(e.pointerId);
        brushing.current = true;
        setArea(ends(x, start.current));
      },
      onPointerUp: (e) => {
        if (e.pointerType === 'touch') return fingers.up(e);
        // Not `area`: the last moves may not have been rendered yet.
        const brushed = brushing.current && start.current !== null;
        const [a, b] = ends(xOf(e), start.current ?? 0);
        stop();
        if (!brushed || width === 0) return;
        const { from, to } = state.now();
        const perPixel = (to - from) / width;
        state.show({ from: from + a * perPixel, to: from + b * perPixel });
      },
      onPointerCancel: (e) => {
        fingers.up(e);
        stop();
      },
    },
  };
}
