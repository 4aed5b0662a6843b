import type { AppState } from '../store/appStore.ts';

/** Whether what is read is this site's own record as it is now: no release, no other record. */
export function isOwnNewest({ view, portable }: AppState): boolean {
  return portable && view.record === null && view.version === null && view.embed === null;
}
