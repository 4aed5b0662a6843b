import { unseenOf, type Relation, type Strand } from '../../analysis/clauseRelation.ts';
import { rowOf, type Between, type ComparisonRow } from '../../analysis/documentComparison.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Document, Provision } from '../../record/types.ts';
import type { VersusMessages } from '../../messages/useVersusMessages.ts';

/** A relation as a reader sees it: a sign, words, and what explains them. */
export interface RelationText {
  readonly sign: string;
  readonly words: string;
  /** Parties that the words name as the direction, for their marks. */
  readonly parties: readonly string[];
  readonly details: readonly string[];
}

interface Asked {
  readonly m: VersusMessages;
  readonly index: RecordIndex;
  readonly rows: readonly ComparisonRow[];
  readonly row: ComparisonRow;
  readonly between: Between;
  readonly left: Document;
  readonly right: Document;
}

const SIGNS: Readonly<Record<Relation['kind'], string>> = {
  kept: '=',
  reworded: '≈',
  moved: '→',
  split: '<',
  merged: '>',
  added: '+',
  dropped: '−',
  elsewhere: '↷',
  'not-published': '?',
};

/** What a provision is called in a sentence: "Point 21a". */
export function pointName(m: VersusMessages, p: Provision): string {
  return p.number === undefined ? m.noNumber : m.point(p.number);
}

/** What a row is about. */
export function subjectName(m: VersusMessages, row: ComparisonRow): string {
  return row.issue?.title ?? row.topic ?? m.noTopic;
}

/** The parts of a text that may have what its known points lack. */
function notPublic(m: VersusMessages, { unpublished = [] }: Document): readonly string[] {
  return unpublished.length > 0 ? [m.notPublic(unpublished.map((p) => p.title))] : [];
}

/** Says a relation in words. Null: neither document has the subject. */
export function relationText(asked: Asked): RelationText | null {
  const { m, between, left, right } = asked;
  const { relation } = between;
  if (relation === null) return null;
  const plain = (words: string, details: readonly string[] = []): RelationText => ({
    sign: SIGNS[relation.kind],
    words,
    parties: [],
    details,
  });
  switch (relation.kind) {
    case 'kept':
      return plain(relation.wording === 'same' ? m.kept : m.keptUnknown);
    case 'reworded':
      return relation.open ? openText(asked, relation.open) : plain(sameWords(asked));
    case 'moved':
      return movedText(asked, relation);
    case 'split':
      return plain(m.split);
    case 'merged':
      return plain(m.merged);
    case 'added':
      return unseenOf(left) === null
        ? plain(m.added(left.label))
        : plain(m.addedKnown(left.label), notPublic(m, left));
    case 'dropped':
      return unseenOf(right) === null
        ? plain(m.dropped(right.label))
        : plain(m.droppedKnown(right.label), notPublic(m, right));
    case 'elsewhere': {
      const label = asked.index.provisions.get(relation.provisions[0]!.id)!.document.label;
      const places = relation.provisions.map((p) => {
        const there = rowOf(asked.rows, p);
        return m.place(there ? subjectName(m, there) : m.noTopic, pointName(m, p));
      });
      return plain(m.elsewhere(label, places));
    }
    case 'not-published': {
      const document = relation.absent === 'left' ? left : right;
      return plain(m.notPublished(document.label), notPublic(m, document));
    }
  }
}

/** Both name the same option, or neither names one. */
function sameWords({ m, between }: Asked): string {
  return between.steps[0] === null ? m.reworded : m.rewordedSame;
}

/** One side names an option, the other none: which option. */
function openText({ m, row, between, left, right }: Asked, open: 'left' | 'right'): RelationText {
  const named = open === 'left' ? right : left;
  const step = between.steps[open === 'left' ? 1 : 0]!;
  return {
    sign: SIGNS.reworded,
    words: m.rewordedOpen(named.label),
    parties: [],
    details: [m.phrase(row.issue!.options[step]!.label)],
  };
}

function movedText(
  { m, index, row, between }: Asked,
  relation: Relation & { readonly kind: 'moved' },
): RelationText {
  const { headline } = index.data.meta;
  const ids = (sign: 1 | -1) => headline.filter((_, i) => relation.nearer[i] === sign);
  const names = (list: readonly string[]) => list.map((id) => index.parties.get(id)!.name);
  const [nearer, farther] = [ids(1), ids(-1)];
  const parties = nearer.length > 0 ? nearer : farther;
  const options = between.steps.map((s) => row.issue!.options[s!]!.label);
  const details = [m.fromTo(options[0]!, options[1]!)];
  if (relation.steps === null) {
    const words =
      nearer.length > 0 ? `${m.movedUnordered}, ${m.asked(names(nearer))}` : m.movedUnordered;
    return { sign: '≠', words, parties: nearer, details };
  }
  const how =
    nearer.length > 0 ? m.towards(names(nearer)) : farther.length > 0 ? m.away(names(farther)) : '';
  return {
    // The arrow points as the mark moved on the scale beside it.
    sign: relation.forward ? '→' : '←',
    words:
      how === '' ? `${m.moved(relation.steps)}, ${m.neither}` : `${m.moved(relation.steps)} ${how}`,
    parties,
    details,
  };
}

/** What became of each clause of a row, where that is more than the relation says. */
export function strandTexts(m: VersusMessages, { relation, strands }: Between): readonly string[] {
  const only = strands.length === 1 ? strands[0] : undefined;
  if (
    strands.length === 0 ||
    (only && only.kind === relation?.kind && only.kind !== 'split' && only.kind !== 'merged')
  )
    return [];
  const names = (list: Strand['left']) => list.map((p) => pointName(m, p)).join(', ');
  return strands.map((s) => {
    const unknown = s.kind === 'kept' && s.wording === 'unknown';
    const what = unknown ? `${m.strandKinds.kept}, ${m.wordingUnknown}` : m.strandKinds[s.kind];
    return m.strand(names(s.left), names(s.right), what);
  });
}

/** Key phrases of the two sides that stand for the same clause and differ. */
export function phrasePairs(
  row: ComparisonRow,
  at: number,
): readonly (readonly [string, string])[] {
  const { strands } = row.between[at]!;
  const sides =
    strands.length > 0
      ? strands.map((s) => [s.left, s.right] as const)
      : [[row.cells[at]!, row.cells[at + 1]!] as const];
  return sides.flatMap(([left, right]) => {
    const phrases = [left, right].map((l) => l.flatMap((p) => p.keyPhrase ?? []));
    const [a, b] = [phrases[0]![0], phrases[1]![0]];
    // Of several phrases on a side nobody knows which became which.
    if (phrases.some((x) => x.length !== 1) || a === b) return [];
    return [[a!, b!] as const];
  });
}
