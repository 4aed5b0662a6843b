import type { ClauseEntry } from '../../analysis/clauseStory.ts';
import type { EdgeLook } from './EdgeLine.tsx';

/** A line between two points of the chart. `computed`: from the lineage of the texts alone. */
export interface ClauseEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'derives' | 'splits' | 'merges' | 'computed';
}

/** The line of each kind. */
export const CLAUSE_LOOKS: Readonly<Record<ClauseEdge['kind'], EdgeLook>> = {
  derives: 'plain',
  splits: 'dotted',
  merges: 'double',
  computed: 'faint',
};

/** Lines between points that are both in the chart. */
export function clauseEdges(entries: readonly ClauseEntry[]): readonly ClauseEdge[] {
  const drawn = new Set(entries.map((e) => e.provision.id));
  return entries.flatMap((e) =>
    e.before.flatMap((c): ClauseEdge[] => {
      if (!c.from || !drawn.has(c.from.provision.id)) return [];
      if (c.kind === 'drops' || c.kind === 'unpublished') return [];
      const kind = c.clause === null ? 'computed' : c.kind;
      return [{ from: c.from.provision.id, to: e.provision.id, kind }];
    }),
  );
}
