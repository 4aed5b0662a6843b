import { useMemo } from 'react';
import { documentEdges, type DocumentEdge } from '../../analysis/documentEdges.ts';
import { laneOf, lanesOf, ranksOf, type LineageNode } from '../../analysis/lineageLayout.ts';
import { documentsBy } from '../../analysis/lineage.ts';
import { textStateOf, type TextState } from '../../analysis/textState.ts';
import { dayNumber } from '../../analysis/timelineItems.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Document } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { labelWidth } from './labelWidth.ts';

/** What is drawn of a document. */
interface LineageEntry {
  readonly document: Document;
  readonly state: TextState | null;
  readonly missing: boolean;
  /** The second line of its label: how it is known, what of it is unseen. */
  readonly line: string;
  /** What the label leaves out: title and authors. */
  readonly rest: string;
  /** All of it in words, beginning with those of the label. */
  readonly name: string;
}

export interface Lineage {
  readonly entries: ReadonlyMap<string, LineageEntry>;
  readonly nodes: readonly LineageNode[];
  readonly lanes: readonly string[];
  readonly edges: readonly DocumentEdge[];
}

/** The documents of the day shown, ready to be placed. */
export function useLineage(): Lineage {
  const m = useLineageMessages().graph;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  return useMemo(() => {
    const documents = documentsBy(index, day);
    const parties = index.data.parties.map((p) => p.id);
    const entries = new Map(
      documents.map((document): [string, LineageEntry] => {
        const state = textStateOf(document);
        const unseen = document.unpublished?.length ?? 0;
        const line = [m.states[state ?? 'unknown'], ...(unseen > 0 ? [m.unseen(unseen)] : [])].join(
          ', ',
        );
        const parties = document.authors.flatMap((id) => index.parties.get(id)?.short ?? []);
        const by = parties.length === 0 ? m.noAuthor : m.joint(parties);
        const { label, title } = document;
        const name = m.node({ label, line, title, date: dates(document.date, 'long'), by });
        const rest = m.rest(title, by);
        return [document.id, { document, state, missing: unseen > 0, line, rest, name }];
      }),
    );
    const edges = documentEdges(index, day);
    const days = new Map(documents.map((d) => [d.id, dayNumber(firstDay(d.date))]));
    const ranks = ranksOf(days, edges);
    const nodes = documents.map((d) => ({
      id: d.id,
      day: days.get(d.id)!,
      lane: laneOf(d.authors, parties),
      rank: ranks.get(d.id) ?? 0,
      width: Math.max(labelWidth(d.label), labelWidth(entries.get(d.id)!.line, true)),
    }));
    const lanes = lanesOf(
      documents.map((d) => d.authors),
      parties,
    );
    return { entries, nodes, lanes, edges };
  }, [m, dates, index, day]);
}
