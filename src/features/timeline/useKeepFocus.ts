import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Shown } from './MarkLayer.tsx';

interface KeepFocus {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * A mark that has the focus goes away when a zoom gathers it into another or moves it out of the
 * window. Then the mark that stands for it takes the focus, or the group where there is none, so
 * that keys and wheel go on. The tip, which hung at the old place, goes with it.
 * The handlers belong on the group: React holds events back while it takes elements away, so that
 * `onBlur` means that the focus was moved on purpose.
 */
export function useKeepFocus(
  group: RefObject<SVGGElement | null>,
  shown: readonly (Shown & { readonly key: string })[],
  current: string | null,
  onTip: (shown: Shown | null) => void,
): KeepFocus {
  const inside = useRef(false);
  const key = useRef(current);
  useLayoutEffect(() => {
    key.current = current;
  }, [current]);
  useLayoutEffect(() => {
    const element = group.current;
    const stands = shown.find((s) => s.key === key.current);
    const focus = document.activeElement;
    if (inside.current && element && (focus === document.body || focus === element))
      (stands
        ? element.querySelector<SVGGElement>(`[data-key="${CSS.escape(stands.key)}"]`)
        : element
      )?.focus({ preventScroll: true });
    const byKeys = inside.current && document.activeElement?.matches(':focus-visible');
    onTip(byKeys && stands ? stands : null);
  }, [group, shown, onTip]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
