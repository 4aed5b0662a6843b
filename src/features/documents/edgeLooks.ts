import type { EdgeKind } from '../../analysis/documentEdges.ts';
import type { EdgeLook } from './EdgeLine.tsx';

/** The line of each kind of lineage. */
export const EDGE_LOOKS: Readonly<Record<EdgeKind, EdgeLook>> = {
  replaced: 'plain',
  countered: 'dashed',
  merged: 'double',
  split: 'dotted',
};
