import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue } from '../record/types.ts';
import { documentChanges, type DocumentChange } from './between.ts';
import { gapAt } from './gap.ts';
import { directionOf } from './moveDirection.ts';
import { movementBetween, type Movement } from './movement.ts';

/** What one party did between two days, counted in issues. */
export interface PartyMoves {
  readonly party: string;
  /** Every change, in the order of the issues. */
  readonly moves: readonly Movement[];
  /** Asks for another option than before. */
  readonly moved: number;
  /** Names an option for the first time, or none any more. */
  readonly named: number;
  readonly unnamed: number;
  /** The act or what it could live with. */
  readonly stance: number;
  /** Had said nothing before. */
  readonly first: number;
  /**
   * Of the issues with an order on which it moved: nearer to a party of the headline pair than before
   * and not nearer to the other, by where these two stood on the first day. A party of the pair is
   * compared with the other one only.
   */
  readonly towards: readonly { readonly party: string; readonly issues: number }[];
  /** A party of the pair: further from the other. Other parties: nearer to neither. */
  readonly away: number;
}

/** How the distance between the two parties of the headline changed, counted in issues with an order. */
interface GapMoves {
  readonly narrowed: number;
  readonly widened: number;
  readonly same: number;
  /** On one of the days one of them had named no option. */
  readonly open: number;
}

/** What changed between two days. */
export interface ChangeSummary {
  readonly since: string;
  readonly day: string;
  readonly parties: readonly PartyMoves[];
  readonly gap: GapMoves;
  readonly documents: {
    readonly added: readonly Document[];
    /** There on the first day; another text has taken their place since. */
    readonly replaced: readonly Document[];
    /** There on the first day; off the table since, without another in their place. */
    readonly dropped: readonly Document[];
  };
  /** Statements of the parties that were made (or became known) in between. */
  readonly statements: number;
}

type Pair = readonly [string, string];

function partyMoves(index: RecordIndex, party: string, since: string, day: string): PartyMoves {
  const pair = index.data.meta.headline;
  const moves = index.data.issues.flatMap(
    (issue) => movementBetween(index, party, issue.id, since, day) ?? [],
  );
  const count = (kind: Movement['kind']) => moves.filter((m) => m.kind === kind).length;
  const towards = new Map(pair.filter((p) => p !== party).map((p) => [p, 0]));
  let away = 0;
  for (const m of moves) {
    const direction = directionOf(index, since, m);
    if (direction?.kind === 'towards')
      towards.set(direction.party, towards.get(direction.party)! + 1);
    else if (direction?.kind === 'away') away++;
  }
  return {
    party,
    moves,
    moved: count('option'),
    named: count('named'),
    unnamed: count('unnamed'),
    stance: count('stance'),
    first: count('first'),
    towards: [...towards].map(([p, issues]) => ({ party: p, issues })),
    away,
  };
}

/** How the distance between two parties on an issue changed. The steps are null where none are counted. */
export interface GapChange {
  readonly issue: Issue;
  readonly kind: keyof GapMoves;
  readonly was: number | null;
  readonly is: number | null;
}

/** The same for every issue with an order, in the order of the record. */
export function gapChanges(
  index: RecordIndex,
  pair: Pair,
  since: string,
  day: string,
): readonly GapChange[] {
  return index.data.issues
    .filter((issue) => issue.ordered)
    .map((issue) => {
      const was = gapAt(index, issue, pair, since).steps;
      const is = gapAt(index, issue, pair, day).steps;
      const open = was === null || is === null;
      const kind = open ? 'open' : is < was ? 'narrowed' : is > was ? 'widened' : 'same';
      return { issue, kind, was, is };
    });
}

/** What changed between two days, for the parties given. `since` is the earlier day. */
export function changeSummary(
  index: RecordIndex,
  parties: readonly string[],
  since: string,
  day: string,
): ChangeSummary {
  const changes = index.data.documents.map(
    (d) => [d, documentChanges(index, d, since, day)] as const,
  );
  const gaps = gapChanges(index, index.data.meta.headline, since, day);
  const gap = (kind: keyof GapMoves) => gaps.filter((g) => g.kind === kind).length;
  // A text that came and went in between is new; it was not there to be replaced.
  const there = (change: DocumentChange) =>
    changes.flatMap(([d, c]) => (c[0] === change ? [d] : []));
  return {
    since,
    day,
    parties: parties.map((party) => partyMoves(index, party, since, day)),
    gap: {
      narrowed: gap('narrowed'),
      widened: gap('widened'),
      same: gap('same'),
      open: gap('open'),
    },
    documents: {
      added: there('new'),
      replaced: there('replaced'),
      dropped: changes.flatMap(([d, c]) =>
        c.includes('dropped') && !c.includes('new') ? [d] : [],
      ),
    },
    statements: index.data.statements.filter(
      (s) =>
        s.party !== undefined &&
        parties.includes(s.party) &&
        !counted(index, s.id, since) &&
        counted(index, s.id, day),
    ).length,
  };
}
