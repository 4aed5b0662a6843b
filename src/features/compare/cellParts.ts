import { lazy, type ComponentType, type ReactNode } from 'react';

export interface OfCell {
  readonly party: string;
  readonly issue: string;
}

const load = () => import('./CellExtras.tsx');

/** What few cells have, in a chunk of its own; what is not here yet suspends. */
export const CELL_PARTS: {
  CellVoices: ComponentType<OfCell>;
  CellSilence: ComponentType<OfCell & { readonly children: ReactNode }>;
} = {
  CellVoices: lazy(async () => ({ default: (await load()).CellVoices })),
  CellSilence: lazy(async () => ({ default: (await load()).CellSilence })),
};

/** Brings them before the first render, so that nothing pops up later. */
export async function loadCellParts(): Promise<void> {
  const { CellVoices, CellSilence } = await load();
  Object.assign(CELL_PARTS, { CellVoices, CellSilence });
}
