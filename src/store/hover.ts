import { useEffect, useSyncExternalStore } from 'react';

/** What the pointer or the focus rests on: passes, and is never in a link. A selection's text. */
let hovered: string | null = null;
const listeners = new Set<() => void>();

/** Sets what is previewed in all parts; null ends it. */
export function setHover(selection: string | null): void {
  if (selection === hovered) return;
  hovered = selection;
  for (const listener of listeners) listener();
}

/** Ends the preview when what is hovered leaves the page: no pointer will tell. */
export function useHoverRelease(selection: string | null): void {
  useEffect(
    () => () => {
      if (hovered !== null && (selection === null || hovered === selection)) setHover(null);
    },
    [selection],
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a test holds for what is hovered. The test must be cheap: every mark asks. */
export function useHovered<T>(pick: (hovered: string | null) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => pick(hovered),
    () => pick(null),
  );
}
