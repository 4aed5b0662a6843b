import { firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue, Provision } from '../record/types.ts';
import { positionAt } from './cell.ts';
import {
  oneSided,
  sameSubject,
  strandsOf,
  type Nearer,
  type Relation,
  type RelationKind,
  type Strand,
} from './clauseRelation.ts';
import { kinOf, subjectsOf, type Kin, type Subject } from './comparisonRows.ts';
import { stepOf } from './documentDifference.ts';

/** How two neighbouring columns of a row relate. */
export interface Between {
  /** Null: neither of the two has the subject. */
  readonly relation: Relation | null;
  /** Clause by clause, where the lineage is known. */
  readonly strands: readonly Strand[];
  /** Options as steps from the first; null where a side names none. */
  readonly steps: readonly [number | null, number | null];
}

/** One subject in every document compared. */
export interface ComparisonRow extends Subject {
  /** One for each pair of neighbours, from left to right. */
  readonly between: readonly Between[];
}

/** What can be counted in the rows, for one pair of neighbours. */
export interface ComparisonCount {
  /** Issues with an order of options on which both name one. */
  readonly shared: number;
  /** Of these, moves nearer to one party of the headline pair and not to the other. */
  readonly towards: readonly [number, number];
  /** Nearer to both. */
  readonly both: number;
  /** Nearer to neither. */
  readonly neither: number;
  readonly stayed: number;
  /** Rows by relation; rows that neither document has are in none. */
  readonly kinds: Readonly<Record<RelationKind, number>>;
}

/** Two or three documents, subject by subject. */
export interface Comparison {
  readonly documents: readonly Document[];
  readonly rows: readonly ComparisonRow[];
  readonly counts: readonly ComparisonCount[];
}

/** Compares documents in the order in which they are given. */
export function compareDocuments(index: RecordIndex, documents: readonly Document[]): Comparison {
  const kin = kinOf(index);
  const rows = subjectsOf(index, documents, kin).map((subject) => ({
    ...subject,
    between: documents.slice(1).map((_, i) => betweenOf(index, kin, documents, subject, i)),
  }));
  return { documents, rows, counts: documents.slice(1).map((_, i) => countOf(rows, i)) };
}

function betweenOf(
  index: RecordIndex,
  kin: Kin,
  documents: readonly Document[],
  subject: Subject,
  at: number,
): Between {
  const pair = { index, kin, left: documents[at]!, right: documents[at + 1]! };
  const [left, right] = [subject.cells[at]!, subject.cells[at + 1]!];
  const { issue } = subject;
  const steps: Between['steps'] = issue
    ? [stepOf(pair.left, issue), stepOf(pair.right, issue)]
    : [null, null];
  if (left.length === 0 && right.length === 0) return { relation: null, strands: [], steps };
  if (pair.left === pair.right)
    return { relation: { kind: 'kept', wording: 'same' }, strands: [], steps };
  if (left.length === 0 || right.length === 0) {
    const has = right.length === 0 ? 'left' : 'right';
    return { relation: oneSided(pair, has, right.length === 0 ? left : right), strands: [], steps };
  }
  const strands = strandsOf(pair, left, right);
  const [before, after] = steps;
  if (issue && before !== null && after !== null && before !== after)
    return { relation: moveOf(index, issue, pair.left, pair.right, before, after), strands, steps };
  const open = before === after ? null : before === null ? 'left' : after === null ? 'right' : null;
  return { relation: sameSubject(strands, left, right, open), strands, steps };
}

/** A move from option to option, and to whom it is nearer on the day of the later of the two. */
function moveOf(
  index: RecordIndex,
  issue: Issue,
  left: Document,
  right: Document,
  before: number,
  after: number,
): Relation {
  const day = [firstDay(left.date), firstDay(right.date)].sort()[1]!;
  const [one, other] = index.data.meta.headline;
  const nearer = (party: string): Nearer => {
    const asked = positionAt(index, party, issue.id, day)?.prefers;
    const wanted = issue.options.findIndex((o) => o.id === asked);
    if (wanted < 0) return 0;
    // Without an order there is no distance, only the same option or another one.
    const far = (step: number) => (issue.ordered ? Math.abs(step - wanted) : +(step !== wanted));
    return Math.sign(far(before) - far(after)) as Nearer;
  };
  return {
    kind: 'moved',
    steps: issue.ordered ? Math.abs(after - before) : null,
    forward: after > before,
    nearer: [nearer(one), nearer(other)],
  };
}

const KINDS: readonly RelationKind[] = [
  'kept',
  'reworded',
  'moved',
  'split',
  'merged',
  'added',
  'dropped',
  'elsewhere',
  'not-published',
];

function countOf(rows: readonly ComparisonRow[], at: number): ComparisonCount {
  const kinds = Object.fromEntries(KINDS.map((k) => [k, 0])) as Record<RelationKind, number>;
  const towards: [number, number] = [0, 0];
  let [shared, both, neither] = [0, 0, 0];
  for (const row of rows) {
    const { relation, steps } = row.between[at]!;
    if (relation) kinds[relation.kind]++;
    if (!row.issue?.ordered || steps[0] === null || steps[1] === null) continue;
    shared++;
    if (relation?.kind !== 'moved') continue;
    const [a, b] = [relation.nearer[0] > 0, relation.nearer[1] > 0];
    if (a && b) both++;
    else if (a) towards[0]++;
    else if (b) towards[1]++;
    else neither++;
  }
  const stayed = shared - towards[0] - towards[1] - both - neither;
  return { shared, towards, both, neither, stayed, kinds };
}

/** Whether a row has a known difference: what isn't published is none. */
export function differs(row: ComparisonRow): boolean {
  return row.between.some(
    ({ relation }) =>
      relation !== null && relation.kind !== 'kept' && relation.kind !== 'not-published',
  );
}

/** A provision of the documents compared, with the row that it stands in. */
export function rowOf(rows: readonly ComparisonRow[], p: Provision): ComparisonRow | undefined {
  return rows.find((r) => r.cells.some((cell) => cell.some((x) => x.id === p.id)));
}
