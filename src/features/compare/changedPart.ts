import { lazy, type ComponentType } from 'react';
import type { Movement } from '../../analysis/movement.ts';

type ChangedCell = ComponentType<{ readonly movement: Movement; readonly since: string }>;

const load = async () => (await import('./ChangedCell.tsx')).ChangedCell;

/** What a changed cell says of its change: in a chunk of its own, for who compares two days. */
export const CHANGED: { Cell: ChangedCell } = {
  Cell: lazy(async () => ({ default: await load() })),
};

/** Brings it before the first render, so that no cell grows afterwards. */
export async function loadChangedCell(): Promise<void> {
  CHANGED.Cell = await load();
}
