import { lazy, type ComponentType } from 'react';
import type { IssueRowProps } from './IssueRow.tsx';

const load = async () => (await import('./IssueRow.tsx')).IssueRow;

/** The rows of the table, in a chunk of their own; what is not here yet suspends. */
export const ROW: { IssueRow: ComponentType<IssueRowProps> } = {
  IssueRow: lazy(async () => ({ default: await load() })),
};

/** Brings them before the first render, so that nothing pops up later. */
export async function loadRow(): Promise<void> {
  ROW.IssueRow = await load();
}
