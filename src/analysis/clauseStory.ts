import { firstDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Clause, Document, Issue, Provision, Response } from '../record/types.ts';
import { documentEdges } from './documentEdges.ts';
import { partyStep } from './landing.ts';
import { documentsBy } from './lineage.ts';
import { textStateOf } from './textState.ts';

/** A point of a document. */
interface Point {
  readonly document: Document;
  readonly provision: Provision;
}

/** What became of a point on the way to another. */
export interface PointChange {
  /** The entry of the record that says so. Null: computed from the options of two documents. */
  readonly clause: Clause | null;
  /** `unpublished`: the next text is not fully known, and this point is not in what is known. */
  readonly kind: Clause['kind'] | 'unpublished';
  readonly from: Point | null;
  readonly to: Point | null;
  /** The document that it leads to. */
  readonly document: Document;
  /** Steps between the two options; null where one of them has no place on the scale. */
  readonly steps: number | null;
  /** Of the pair, those that it came nearer to on the later text's day. */
  readonly towards: readonly string[];
}

export interface ClauseEntry extends Point {
  readonly step: number | null;
  /** Where the point comes from. */
  readonly before: readonly PointChange[];
  /** What became of it. */
  readonly after: readonly PointChange[];
  /** Answers to this very point by the day, in the order of their dates. */
  readonly answers: readonly Response[];
}

export interface ClauseStory {
  readonly entries: readonly ClauseEntry[];
  /** Documents in which no such point is known. */
  readonly silent: readonly { readonly document: Document; readonly known: Known }[];
}

/** How much of a document is known: every point, not all because it is not public, or that is not sure. */
export const KNOWN = ['all', 'unsure', 'unseen'] as const;
export type Known = (typeof KNOWN)[number];

/** A text that was only reported has points nobody has printed; one without numbers may be here whole or not. */
export function knownOf(d: Document): Known {
  const hidden = (d.unpublished ?? []).length > 0;
  if (d.numbering === 'complete' && !hidden) return 'all';
  const state = textStateOf(d);
  return hidden || state === 'reported' || state === 'alleged' ? 'unseen' : 'unsure';
}

function optionStep(issue: Issue, p: Provision): number | null {
  const step = p.issue === issue.id ? issue.options.findIndex((o) => o.id === p.option) : -1;
  return step < 0 ? null : step;
}

/** Follows an issue through all documents by a day, oldest first. `pair`: whose scale ends are named. */
export function clauseStory(
  index: RecordIndex,
  issue: Issue,
  pair: readonly [string, string],
  day: string,
): ClauseStory {
  const documents = documentsBy(index, day);
  const edges = documentEdges(index, day);
  const shown = new Set(documents);
  const pointsOf = (d: Document) => d.provisions.filter((p) => p.issue === issue.id);

  const change = (
    clause: Clause | null,
    kind: PointChange['kind'],
    from: Point | null,
    to: Point | null,
    document: Document,
  ): PointChange => {
    const a = from && optionStep(issue, from.provision);
    const b = to && optionStep(issue, to.provision);
    if (a === null || b === null || !issue.ordered)
      return { clause, kind, from, to, document, steps: null, towards: [] };
    const towards = pair.filter((party) => {
      const wanted = partyStep(index, party, issue, firstDay(document.date));
      return wanted !== null && Math.abs(b - wanted) < Math.abs(a - wanted);
    });
    return { clause, kind, from, to, document, steps: Math.abs(b - a), towards };
  };

  const known = (ids: readonly string[] | undefined): readonly Point[] =>
    (ids ?? []).flatMap((id) => {
      const point = index.provisions.get(id);
      return point && shown.has(point.document) ? [point] : [];
    });

  const entries = documents.flatMap((document) =>
    pointsOf(document).map((provision): ClauseEntry => {
      const self = { document, provision };
      const recorded = (index.clausesTo.get(provision.id) ?? []).flatMap((c) =>
        known(c.from).map((from) => change(c, c.kind, from, self, document)),
      );
      const origins = edges.filter((e) => e.to === document.id);
      // Without an entry on the clause the options of the two texts still tell whether it moved.
      const computed = origins.flatMap((e): PointChange[] => {
        const origin = index.documents.get(e.from)!;
        const last = pointsOf(origin).findLast((p) => optionStep(issue, p) !== null);
        return last && optionStep(issue, provision) !== null
          ? [change(null, 'derives', { document: origin, provision: last }, self, document)]
          : [];
      });
      const after = (index.clausesFrom.get(provision.id) ?? []).flatMap((c): PointChange[] => {
        if (c.kind !== 'drops')
          return known(c.to).map((to) => change(c, c.kind, self, to, to.document));
        const dropping = c.droppedIn === undefined ? undefined : index.documents.get(c.droppedIn);
        return dropping && shown.has(dropping) ? [change(c, 'drops', self, null, dropping)] : [];
      });
      const reached = new Set(after.map((c) => c.document));
      const unseen = edges.flatMap((e): PointChange[] => {
        const next = index.documents.get(e.to)!;
        return e.from === document.id &&
          e.kind !== 'countered' &&
          !reached.has(next) &&
          knownOf(next) === 'unseen' &&
          pointsOf(next).length === 0
          ? [change(null, 'unpublished', self, null, next)]
          : [];
      });
      return {
        ...self,
        step: optionStep(issue, provision),
        before: recorded.length > 0 ? recorded : computed,
        after: [...after, ...unseen],
        answers: document.responses
          .filter((r) => r.provisions?.includes(provision.id) && counted(index, r.id, day))
          .sort((a, b) => firstDay(a.date ?? '').localeCompare(firstDay(b.date ?? ''))),
      };
    }),
  );
  return {
    entries,
    silent: documents
      .filter((d) => pointsOf(d).length === 0)
      .map((document) => ({ document, known: knownOf(document) })),
  };
}
