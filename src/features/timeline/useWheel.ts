import { useEffect, type RefObject } from 'react';
import { wheelStep } from '../../analysis/wheelStep.ts';
import { panWindow, zoomWindow } from '../../analysis/zoomWindow.ts';
import { onChoices } from './onChoices.ts';
import type { Move } from './useMove.ts';

/** Wheel and trackpad, with Ctrl (as a pinch has it) or while the chart has the focus. */
export function useWheel(ref: RefObject<HTMLDivElement | null>, move: Move, width: number): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || width === 0) return;
    const onWheel = (e: WheelEvent) => {
      const mine = e.ctrlKey || e.metaKey || element.contains(document.activeElement);
      // The list of choices has the focus while it is open, and scrolls by itself.
      if (!mine || onChoices(e.target)) return;
      e.preventDefault();
      const step = wheelStep(e, width);
      const share = (e.clientX - element.getBoundingClientRect().left) / width;
      move.to((w, bounds) =>
        step.kind === 'pan'
          ? panWindow(w, bounds, step.share)
          : zoomWindow(w, bounds, w.from + share * (w.to - w.from), step.factor),
      );
    };
    // React's own wheel listeners are passive: they can't keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref, move, width]);
}
