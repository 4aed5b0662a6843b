import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type {
  Clause,
  Document,
  Issue,
  Position,
  Provision,
  Response,
  Witness,
} from '../record/types.ts';
import { positionAt } from './cell.ts';

/** A point, with the document that it is a point of. */
export interface Point {
  readonly document: Document;
  readonly provision: Provision;
}

/** An edge of clause lineage, seen from one of its points. */
export interface PointEdge {
  readonly clause: Clause;
  /** Points at the other end, in the order of their documents. */
  readonly points: readonly Point[];
  /** For a drop: the document that leaves it out. */
  readonly droppedIn: Document | undefined;
}

function pointsOf(index: RecordIndex, ids: readonly string[]): readonly Point[] {
  return ids.flatMap((id) => index.provisions.get(id) ?? []);
}

/** Where a point comes from, as far as a day has it: a text that is later itself may rest on later ones. */
export function originOf(index: RecordIndex, provision: string, day: string): readonly PointEdge[] {
  return (index.clausesTo.get(provision) ?? [])
    .map((clause) => ({
      clause,
      points: pointsOf(index, clause.from).filter((p) => counted(index, p.document.id, day)),
      droppedIn: undefined,
    }))
    .filter((e) => e.points.length > 0);
}

/** What became of a point by a day, oldest first: later documents say nothing before they are written. */
export function fateOf(index: RecordIndex, provision: string, day: string): readonly PointEdge[] {
  const dateOf = (e: PointEdge) => (e.droppedIn ?? e.points[0]?.document)?.date ?? '9999';
  return (index.clausesFrom.get(provision) ?? [])
    .map((clause) => ({
      clause,
      points: pointsOf(index, clause.to ?? []).filter((p) => counted(index, p.document.id, day)),
      droppedIn: clause.droppedIn === undefined ? undefined : index.documents.get(clause.droppedIn),
    }))
    .filter((e) => e.points.length > 0 || (e.droppedIn && counted(index, e.droppedIn.id, day)))
    .sort((a, b) => compareDates(dateOf(a), dateOf(b)));
}

/**
 * Answers to single points (or to one of them) by a day, newest first; those without a date come
 * last. An entry "not stated" is no answer.
 */
export function pointAnswers(
  index: RecordIndex,
  document: Document,
  day: string,
  provision?: string,
): readonly Response[] {
  return document.responses
    .filter(
      (r) =>
        (provision === undefined
          ? (r.provisions?.length ?? 0) > 0
          : r.provisions?.includes(provision)) &&
        r.act !== 'not-stated' &&
        counted(index, r.id, day),
    )
    .sort((a, b) =>
      a.date && b.date ? compareDates(b.date, a.date) : a.date ? -1 : b.date ? 1 : 0,
    );
}

/** A party's place on an issue on the document's day and on the day shown. */
export interface TwoDays {
  readonly party: string;
  readonly thenPosition: Position | null;
  readonly nowPosition: Position | null;
  /** Steps on the scale; null where it names no option. */
  readonly thenStep: number | null;
  readonly nowStep: number | null;
  /** It asked for something else on the one day than on the other. */
  readonly differs: boolean;
}

/** Where each party stood on an issue on two days. */
export function positionsOnBothDays(
  index: RecordIndex,
  issue: Issue,
  parties: readonly string[],
  then: string,
  now: string,
): readonly TwoDays[] {
  const stepOf = (p: Position | null) => {
    const step = issue.options.findIndex((o) => o.id === p?.prefers);
    return step < 0 ? null : step;
  };
  return parties.map((party) => {
    const [a, b] = [
      positionAt(index, party, issue.id, then),
      positionAt(index, party, issue.id, now),
    ];
    return {
      party,
      thenPosition: a,
      nowPosition: b,
      thenStep: stepOf(a),
      nowStep: stepOf(b),
      // The same option in other words is the same place; stated or not is a difference.
      differs: stepOf(a) !== stepOf(b) || (a === null) !== (b === null),
    };
  });
}

/** The versions that carry a point, when not all do. Empty: all of them, or none is told apart. */
export function witnessesOf(document: Document, provision: Provision): readonly Witness[] {
  const all = document.witnesses ?? [];
  const own = all.filter((w) => provision.witnesses?.includes(w.id));
  return own.length === all.length ? [] : own;
}
