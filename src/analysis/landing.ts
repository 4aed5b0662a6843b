import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue } from '../record/types.ts';
import { positionAt } from './cell.ts';
import { stepOf } from './documentDifference.ts';
import { documentEdges } from './documentEdges.ts';
import { documentsBy } from './lineage.ts';

type Pair = readonly [string, string];

/** To which of two parties a document lies nearer on an issue, by count of steps. */
type Side = 'first' | 'second' | 'both';

/** Where a document lies on an issue. `steps` and `side` are null where a party has named no option. */
export interface Landing {
  readonly document: Document;
  readonly step: number;
  readonly steps: readonly [number, number] | null;
  readonly side: Side | null;
}

export interface LandingRow {
  readonly issue: Issue;
  /** Of the documents given, those with a point that answers the issue. */
  readonly landings: readonly Landing[];
}

export interface LandingCount {
  readonly document: Document;
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Issues that it answers on which one of the two has named no option. */
  readonly open: number;
}

/** The step on which a party stands. Null: it has named no option. */
export function partyStep(
  index: RecordIndex,
  party: string,
  issue: Issue,
  day: string,
): number | null {
  const wanted = positionAt(index, party, issue.id, day)?.prefers;
  const step = issue.options.findIndex((o) => o.id === wanted);
  return step < 0 ? null : step;
}

function sideOf([a, b]: readonly [number, number]): Side {
  return a < b ? 'first' : b < a ? 'second' : 'both';
}

/** Where documents lie between two parties on a day, on every issue whose options have an order. */
export function landingRows(
  index: RecordIndex,
  documents: readonly Document[],
  pair: Pair,
  day: string,
): readonly LandingRow[] {
  return index.data.issues
    .filter((issue) => issue.ordered)
    .map((issue) => {
      const [a, b] = pair.map((party) => partyStep(index, party, issue, day));
      const landings = documents.flatMap((document): Landing[] => {
        const step = stepOf(document, issue);
        if (step === null) return [];
        if (a == null || b == null) return [{ document, step, steps: null, side: null }];
        const steps = [Math.abs(step - a), Math.abs(step - b)] as const;
        return [{ document, step, steps, side: sideOf(steps) }];
      });
      return { issue, landings };
    });
}

/** Counts for each document the issues on which it lies nearer to one, to the other, as near to both. */
export function landingCounts(
  rows: readonly LandingRow[],
  documents: readonly Document[],
): readonly LandingCount[] {
  return documents.map((document) => {
    const own = rows.flatMap((r) => r.landings.filter((l) => l.document === document));
    const of = (side: Side | null) => own.filter((l) => l.side === side).length;
    return {
      document,
      first: of('first'),
      second: of('second'),
      both: of('both'),
      open: of(null),
    };
  });
}

/**
 * What is shown before the reader chooses: the newest documents of the lineage that answer at least
 * `least` issues; where there are none, the newest that answer any.
 */
export function newestInLineage(
  index: RecordIndex,
  day: string,
  most: number,
  least: number,
): readonly Document[] {
  const answering = answeringDocuments(index, day);
  const linked = new Set(documentEdges(index, day).flatMap((e) => [e.from, e.to]));
  const issues = index.data.issues.filter((i) => i.ordered);
  const lineage = answering.filter(
    (d) => linked.has(d.id) && issues.filter((i) => stepOf(d, i) !== null).length >= least,
  );
  return (lineage.length > 0 ? lineage : answering).slice(-most);
}

/** Documents by a day that answer an issue whose options have an order, oldest first. */
export function answeringDocuments(index: RecordIndex, day: string): readonly Document[] {
  const ordered = index.data.issues.filter((i) => i.ordered);
  return documentsBy(index, day).filter((d) => ordered.some((i) => stepOf(d, i) !== null));
}
