import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Provision } from '../record/types.ts';
import { isDroppedIn, type Wording } from './clauseLineage.ts';
import { connected, type Kin } from './comparisonRows.ts';

/** Why it proves nothing that a text lacks a point. */
type Unseen = 'unpublished' | 'partial';

/** What became of one clause among those of a row. */
export interface Strand {
  readonly kind: 'kept' | 'reworded' | 'split' | 'merged' | 'added' | 'dropped' | 'not-published';
  readonly wording: Wording;
  readonly left: readonly Provision[];
  readonly right: readonly Provision[];
}

/** Nearer to what a party asks for (1), farther from it (-1), neither or not known (0). */
export type Nearer = -1 | 0 | 1;

/** How what one document says on a subject relates to what another says. */
export type Relation =
  | { readonly kind: 'kept'; readonly wording: Wording }
  /** `open`: the side that names no option where the other names one. */
  | { readonly kind: 'reworded'; readonly open: 'left' | 'right' | null }
  | {
      readonly kind: 'moved';
      /** Null: the options have no order. */
      readonly steps: number | null;
      /** Whether it goes towards the end of the list of options. */
      readonly forward: boolean;
      /** By party of the headline pair, as it stood on the day of the later document. */
      readonly nearer: readonly [Nearer, Nearer];
    }
  | { readonly kind: 'split' | 'merged' | 'added' | 'dropped' }
  /** One side has it under another subject. */
  | { readonly kind: 'elsewhere'; readonly provisions: readonly Provision[] }
  /** `absent` is the side on which it isn't seen, which proves nothing, because `why`. */
  | { readonly kind: 'not-published'; readonly absent: 'left' | 'right'; readonly why: Unseen };

export type RelationKind = Relation['kind'];

/** Null: what is not in the text as the record has it is not in the text. */
export function unseenOf(document: Document): Unseen | null {
  if (document.unpublished && document.unpublished.length > 0) return 'unpublished';
  return document.numbering === 'complete' ? null : 'partial';
}

interface Pair {
  readonly index: RecordIndex;
  readonly left: Document;
  readonly right: Document;
  readonly kin: Kin;
}

/** A provision that the other side has no version of. */
function lone({ index, left, right }: Pair, p: Provision, on: 'left' | 'right'): Strand['kind'] {
  const other = on === 'left' ? right : left;
  if (unseenOf(other) === null || isDroppedIn(index, p.id, other.id))
    return on === 'left' ? 'dropped' : 'added';
  return 'not-published';
}

/** Clause by clause, where the record knows the lineage of one at least; else nothing. */
export function strandsOf(
  pair: Pair,
  left: readonly Provision[],
  right: readonly Provision[],
): readonly Strand[] {
  const nodes = [
    ...left.map((p) => ({ p, side: 'left' as const })),
    ...right.map((p) => ({ p, side: 'right' as const })),
  ];
  const groups = connected(
    nodes,
    (a, b) => a.side !== b.side && pair.kin(a.p.id, b.p.id) !== null,
  ).map((g) => ({
    left: left.filter((p) => g.some((n) => n.p === p && n.side === 'left')),
    right: right.filter((p) => g.some((n) => n.p === p && n.side === 'right')),
  }));
  if (groups.every((g) => g.left.length === 0 || g.right.length === 0)) return [];
  return groups.map((g) => {
    const [from, to] = [g.left.length, g.right.length];
    const wordings = g.left.flatMap((a) => g.right.map((b) => pair.kin(a.id, b.id)));
    const wording = wordings.includes('changed')
      ? 'changed'
      : wordings.every((w) => w === 'same') && wordings.length > 0
        ? 'same'
        : 'unknown';
    const kind =
      to === 0
        ? lone(pair, g.left[0]!, 'left')
        : from === 0
          ? lone(pair, g.right[0]!, 'right')
          : from === 1 && to > 1
            ? 'split'
            : to === 1 && from > 1
              ? 'merged'
              : wording === 'changed' || from > 1
                ? 'reworded'
                : 'kept';
    return { kind, wording, ...g };
  });
}

/** What a side says, for finding out whether both say it in the same words. */
const said = (list: readonly Provision[]) =>
  list
    .map((p) => `${p.summary} ${p.keyPhrase ?? ''}`.replace(/\s+/g, ' ').trim())
    .sort()
    .join('\n');

/** A subject that only one side has. */
export function oneSided(pair: Pair, has: 'left' | 'right', list: readonly Provision[]): Relation {
  const other = has === 'left' ? pair.right : pair.left;
  const elsewhere = other.provisions.filter((o) => list.some((p) => pair.kin(p.id, o.id) !== null));
  if (elsewhere.length > 0) return { kind: 'elsewhere', provisions: elsewhere };
  const why = unseenOf(other);
  if (why === null || list.every((p) => isDroppedIn(pair.index, p.id, other.id)))
    return { kind: has === 'left' ? 'dropped' : 'added' };
  return { kind: 'not-published', absent: has === 'left' ? 'right' : 'left', why };
}

/** A subject that both sides have, on the same option or without two options to compare. */
export function sameSubject(
  strands: readonly Strand[],
  left: readonly Provision[],
  right: readonly Provision[],
  open: 'left' | 'right' | null,
): Relation {
  if (open !== null) return { kind: 'reworded', open };
  const [split, merged] = (['split', 'merged'] as const).map((k) =>
    strands.some((s) => s.kind === k),
  );
  // Both at once has no name of its own: the clauses below tell.
  if (split && merged) return { kind: 'reworded', open: null };
  if (split || merged) return { kind: split ? 'split' : 'merged' };
  if (strands.length > 0 && strands.every((s) => s.kind === 'kept'))
    return {
      kind: 'kept',
      wording: strands.every((s) => s.wording === 'same') ? 'same' : 'unknown',
    };
  if (said(left) === said(right)) return { kind: 'kept', wording: 'same' };
  return { kind: 'reworded', open: null };
}
