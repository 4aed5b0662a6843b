import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the page is written at build time and taken over, true from then on. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
