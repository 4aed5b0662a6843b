import { lazy } from 'react';

const load = async () => (await import('./changedParts.ts')).parts;

/** What compares two days, in a chunk of its own; what is not here yet suspends. */
export const CHANGED = {
  Cell: lazy(async () => ({ default: (await load()).Cell })),
  Gap: lazy(async () => ({ default: (await load()).Gap })),
  Summary: lazy(async () => ({ default: (await load()).Summary })),
};

/** Brings it before the first render, so that nothing grows afterwards. */
export async function loadChanged(): Promise<void> {
  Object.assign(CHANGED, await load());
}
