import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue } from '../record/types.ts';
import { gapAt } from './gap.ts';
import { partyStep } from './landing.ts';
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
export interface GapMoves {
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

/** Parties of the pair that a move on an issue with an order brings its party nearer to, or further from. */
function nearer(
  index: RecordIndex,
  pair: Pair,
  since: string,
  m: Movement,
  issue: Issue,
): { readonly nearer: readonly string[]; readonly further: readonly string[] } {
  const place = (p: Movement['before']) => issue.options.findIndex((o) => o.id === p?.prefers);
  const near: string[] = [];
  const far: string[] = [];
  for (const other of pair) {
    if (other === m.party) continue;
    const there = partyStep(index, other, issue, since);
    if (there === null) continue;
    const [was, is] = [Math.abs(place(m.before) - there), Math.abs(place(m.after) - there)];
    if (is < was) near.push(other);
    if (is > was) far.push(other);
  }
  return { nearer: near, further: far };
}

function partyMoves(index: RecordIndex, party: string, since: string, day: string): PartyMoves {
  const pair = index.data.meta.headline;
  const moves = index.data.issues.flatMap(
    (issue) => movementBetween(index, party, issue.id, since, day) ?? [],
  );
  const count = (kind: Movement['kind']) => moves.filter((m) => m.kind === kind).length;
  const towards = new Map(pair.filter((p) => p !== party).map((p) => [p, 0]));
  let away = 0;
  for (const m of moves) {
    if (m.steps === null) continue;
    const rel = nearer(index, pair, since, m, index.issues.get(m.issue)!);
    if (rel.nearer.length === 1) towards.set(rel.nearer[0]!, towards.get(rel.nearer[0]!)! + 1);
    else if (rel.nearer.length === 0 && rel.further.length > 0) away++;
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

function gapMoves(index: RecordIndex, pair: Pair, since: string, day: string): GapMoves {
  const count = { narrowed: 0, widened: 0, same: 0, open: 0 };
  for (const issue of index.data.issues) {
    if (!issue.ordered) continue;
    const was = gapAt(index, issue, pair, since).steps;
    const is = gapAt(index, issue, pair, day).steps;
    if (was === null || is === null) count.open++;
    else if (is < was) count.narrowed++;
    else if (is > was) count.widened++;
    else count.same++;
  }
  return count;
}

/** Whether a document was off the table by a day without another text in its place. */
function endedBy(index: RecordIndex, document: Document, day: string): boolean {
  return document.ended !== undefined && counted(index, `${document.id} ended`, day);
}

/** Documents that another text of a day or before has taken the place of. */
function replacedBy(index: RecordIndex, day: string): ReadonlySet<string> {
  return new Set(
    index.data.documents
      .filter((d) => counted(index, d.id, day))
      .flatMap((d) => d.supersedes ?? []),
  );
}

/** What changed between two days, for the parties given. `since` is the earlier day. */
export function changeSummary(
  index: RecordIndex,
  parties: readonly string[],
  since: string,
  day: string,
): ChangeSummary {
  const there = index.data.documents.filter((d) => counted(index, d.id, since));
  const [before, after] = [replacedBy(index, since), replacedBy(index, day)];
  return {
    since,
    day,
    parties: parties.map((party) => partyMoves(index, party, since, day)),
    gap: gapMoves(index, index.data.meta.headline, since, day),
    documents: {
      added: index.data.documents.filter(
        (d) => !counted(index, d.id, since) && counted(index, d.id, day),
      ),
      replaced: there.filter((d) => after.has(d.id) && !before.has(d.id)),
      dropped: there.filter((d) => endedBy(index, d, day) && !endedBy(index, d, since)),
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
