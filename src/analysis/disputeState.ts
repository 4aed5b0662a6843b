import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Claim, Dispute, Statement } from '../record/types.ts';
import { statementsBy } from './asOf.ts';

/** What a claim does to the question; `unsorted` where the record doesn't say. */
export type ClaimAct = NonNullable<Claim['act']> | 'unsorted';

/** In the order in which a reader asks. */
const CLAIM_ACTS = [
  'asserts',
  'confirms',
  'denies',
  'redefines',
  'declines',
  'reports',
  'unsorted',
] as const satisfies readonly ClaimAct[];

/** Claims that do the same, oldest first. */
export interface ClaimGroup {
  readonly act: ClaimAct;
  readonly claims: readonly Claim[];
}

/** Groups claims by what they do; acts that nobody did are left out. */
export function claimsByAct(claims: readonly Claim[]): readonly ClaimGroup[] {
  return CLAIM_ACTS.map((act) => ({
    act,
    claims: claims.filter((c) => (c.act ?? 'unsorted') === act),
  })).filter((g) => g.claims.length > 0);
}

/** A party, or a voice of no party, that does something in a dispute. */
export interface Voice {
  /** Undefined: a voice of no party, named by `names`. */
  readonly party: string | undefined;
  /** Who spoke, in the order of their first claim. */
  readonly names: readonly string[];
}

/** Who does what in a dispute, by a day. */
export interface DisputeState {
  readonly by: Readonly<Partial<Record<ClaimAct, readonly Voice[]>>>;
  /** Voices that confirm what another one asserts. Nobody confirms its own words. */
  readonly confirmedBy: readonly Voice[];
  /** Parties with more than one act: their names are needed to tell them apart. */
  readonly mixed: ReadonlySet<string>;
}

const keyOf = (c: Claim) => c.party ?? c.by;

function voicesOf(claims: readonly Claim[]): readonly Voice[] {
  const voices = new Map<string, { party: string | undefined; names: string[] }>();
  for (const c of claims) {
    const voice = voices.get(keyOf(c)) ?? { party: c.party, names: [] };
    if (!voice.names.includes(c.by)) voice.names.push(c.by);
    voices.set(keyOf(c), voice);
  }
  return [...voices.values()];
}

/** Who asserts, denies, redefines, confirms, declines to say and reports, by a day. */
export function disputeState(index: RecordIndex, dispute: Dispute, day: string): DisputeState {
  const claims = dispute.claims
    .filter((c) => counted(index, c.id, day))
    .sort((a, b) => compareDates(a.date ?? '9999', b.date ?? '9999'));
  const groups = claimsByAct(claims);
  const acts = new Map<string, Set<ClaimAct>>();
  for (const c of claims)
    if (c.party !== undefined)
      acts.set(c.party, (acts.get(c.party) ?? new Set()).add(c.act ?? 'unsorted'));
  const asserting = new Set(claims.filter((c) => c.act === 'asserts').map(keyOf));
  return {
    by: Object.fromEntries(groups.map((g) => [g.act, voicesOf(g.claims)])),
    confirmedBy: voicesOf(
      claims.filter(
        (c) => c.act === 'confirms' && (asserting.size > 1 || !asserting.has(keyOf(c))),
      ),
    ),
    mixed: new Set([...acts].filter(([, done]) => done.size > 1).map(([party]) => party)),
  };
}

/** A claim with the newest words that it rests on. */
export interface Words {
  readonly claim: Claim;
  readonly statement: Statement;
}

const FOR: ReadonlySet<ClaimAct> = new Set(['asserts', 'confirms']);
const AGAINST: ReadonlySet<ClaimAct> = new Set(['denies', 'redefines', 'declines']);

/**
 * The newest words of each of two sides: of those who assert and those who don't, where acts are
 * known; else of two parties, by a day. Older first. Null: not both sides have words.
 */
export function newestWords(
  index: RecordIndex,
  claims: readonly Claim[],
  day: string,
): readonly [Words, Words] | null {
  const words = claims
    .flatMap((claim) =>
      statementsBy(index, claim.statements, day).flatMap((statement) =>
        statement.quote === undefined ? [] : [{ claim, statement }],
      ),
    )
    .sort((a, b) => compareDates(a.statement.date, b.statement.date));
  const side = (acts: ReadonlySet<ClaimAct>) =>
    words.findLast((w) => w.claim.act !== undefined && acts.has(w.claim.act));
  const last = words.at(-1);
  const pair = claims.some((c) => c.act !== undefined)
    ? [side(FOR), side(AGAINST)]
    : [last, words.findLast((w) => last && keyOf(w.claim) !== keyOf(last.claim))];
  const [a, b] = pair;
  if (!a || !b) return null;
  return compareDates(a.statement.date, b.statement.date) <= 0 ? [a, b] : [b, a];
}
