import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { zoomWindow } from '../../analysis/zoomWindow.ts';
import type { TimelineState } from './useTimeline.ts';

/** Less than this many pixels is a click, not a brush. */
const CLICK = 5;
/** What one notch of a wheel does to the window. */
const NOTCH = 1.0016;

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

/** Drag to brush, wheel (with Ctrl, or while the chart has the focus) and two fingers to zoom. */
export function useBrush(
  ref: RefObject<HTMLDivElement | null>,
  state: TimelineState,
  width: number,
): Brush {
  const [area, setArea] = useState<readonly [number, number] | null>(null);
  const start = useRef<number | null>(null);
  const fingers = useRef(new Map<number, number>());
  const live = useRef(state);
  useEffect(() => {
    live.current = state;
  });

  const dayAt = (x: number) => {
    const { window } = live.current;
    return window.from + (x / Math.max(1, width)) * (window.to - window.from);
  };
  const xOf = (e: PointerEvent<HTMLDivElement>) =>
    Math.min(width, Math.max(0, e.clientX - e.currentTarget.getBoundingClientRect().left));

  useEffect(() => {
    const element = ref.current;
    if (!element || width === 0) return;
    const onWheel = (e: WheelEvent) => {
      const mine = e.ctrlKey || e.metaKey || element.contains(document.activeElement);
      if (!mine) return;
      e.preventDefault();
      const { window, bounds, show } = live.current;
      const x = e.clientX - element.getBoundingClientRect().left;
      const at = window.from + (x / width) * (window.to - window.from);
      show(zoomWindow(window, bounds, at, NOTCH ** (e.deltaY * (e.deltaMode === 1 ? 16 : 1))));
    };
    // React's own wheel listeners are passive: they can't keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref, width]);

  return {
    area,
    handlers: {
      onPointerDown: (e) => {
        if (e.pointerType === 'touch') fingers.current.set(e.pointerId, e.clientX);
        if (e.button !== 0 || fingers.current.size > 1) {
          start.current = null;
          setArea(null);
          return;
        }
        if (e.pointerType !== 'touch') start.current = xOf(e);
      },
      onPointerMove: (e) => {
        if (fingers.current.has(e.pointerId) && fingers.current.size === 2) {
          const before = [...fingers.current.values()];
          fingers.current.set(e.pointerId, e.clientX);
          const after = [...fingers.current.values()];
          const spread = (p: readonly number[]) => Math.max(8, Math.abs(p[0]! - p[1]!));
          const { window, bounds, show } = live.current;
          const left = e.currentTarget.getBoundingClientRect().left;
          show(
            zoomWindow(
              window,
              bounds,
              dayAt((after[0]! + after[1]!) / 2 - left),
              spread(before) / spread(after),
            ),
          );
          return;
        }
        if (start.current === null) return;
        const x = xOf(e);
        if (Math.abs(x - start.current) >= CLICK) {
          if (area === null) e.currentTarget.setPointerCapture(e.pointerId);
          setArea([Math.min(x, start.current), Math.max(x, start.current)]);
        }
      },
      onPointerUp: (e) => {
        fingers.current.delete(e.pointerId);
        start.current = null;
        if (!area) return;
        setArea(null);
        live.current.show({ from: dayAt(area[0]), to: dayAt(area[1]) });
      },
      onPointerCancel: (e) => {
        fingers.current.delete(e.pointerId);
        start.current = null;
        setArea(null);
      },
    },
  };
}
