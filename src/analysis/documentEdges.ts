import { firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';
import { documentsBy } from './lineage.ts';

export const EDGE_KINDS = ['replaced', 'countered', 'merged', 'split'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** How one document led to another: always from the earlier to the later. */
export interface DocumentEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** What a document says about where it comes from. */
function originsOf(d: Document): readonly (readonly [EdgeKind, readonly string[]])[] {
  return [
    ['merged', d.mergedFrom ?? []],
    ['split', d.splitFrom === undefined ? [] : [d.splitFrom]],
    ['replaced', d.supersedes ?? []],
    ['countered', d.counters ?? []],
  ];
}

/**
 * The lineage of documents by a day, in order of the later text's date. Between two documents there is
 * one edge: a merger or a split says more than that one took the other's place. An edge that would
 * run back in time is left out: nothing descends from what came after it.
 */
export function documentEdges(index: RecordIndex, day: string): readonly DocumentEdge[] {
  const edges: DocumentEdge[] = [];
  for (const d of documentsBy(index, day)) {
    const seen = new Set([d.id]);
    for (const [kind, origins] of originsOf(d))
      for (const id of origins) {
        const origin = index.documents.get(id);
        if (!origin || seen.has(id) || firstDay(origin.date) > firstDay(d.date)) continue;
        seen.add(id);
        edges.push({ from: id, to: d.id, kind });
      }
  }
  return edges;
}
