/** Statements and the positions that rest on them. */
import type { Issue, Position, RecordData, Statement } from '../../src/record/types.ts';
import type { Mutable } from '../fixtures/smallRecord.ts';
import { dateAround, dayAt, knownLater, SPAN } from './days.ts';
import { sentence, type Random } from './random.ts';

/** A statement with the day around which it was made: what is generated after it rests on that. */
export interface Said {
  readonly statement: Mutable<Statement>;
  readonly offset: number;
}

interface Stage {
  readonly parties: RecordData['parties'];
  readonly issues: RecordData['issues'];
  readonly people: RecordData['people'];
  readonly sources: RecordData['sources'];
}

/** Acts of positions; `ambiguous` is left to the voices that differ, which must not say the same. */
const ACTS = ['demands', 'proposes', 'accepts', 'conditional', 'rejects'] as const;
const VAGUE = 0.06;

function statement(
  r: Random,
  stage: Stage,
  n: number,
  party: string | undefined,
  issues: readonly string[],
  offset: number,
  date: string,
): Said {
  const speakers = stage.people.filter((p) => p.party === party);
  const reach = r.one(['verbatim', 'verbatim', 'translated', 'reported'] as const);
  const exact = /^\d{4}-\d\d-\d\d$/.test(date);
  return {
    offset,
    statement: {
      id: `said-${n}`,
      ...(party === undefined ? {} : { party }),
      ...(party !== undefined && r.happens(0.03)
        ? { jointWith: [r.one(stage.parties.filter((p) => p.id !== party)).id] }
        : {}),
      speaker: r.one(speakers).id,
      date,
      ...(exact ? knownLater(r, offset, 0.03) : {}),
      venue: `Hall ${r.whole(1, 20)}`,
      reach,
      ...(reach === 'reported' ? {} : { quote: sentence(r, r.whole(8, 45)) }),
      ...(reach === 'translated' ? { translator: `Paper ${r.whole(1, 12)}` } : {}),
      says: sentence(r, r.whole(8, 20)),
      issues: [...issues],
      source: r.one(stage.sources).id,
      confidence: r.one(['high', 'medium', 'low'] as const),
    },
  };
}

/** The state after another on the same scale: never the same, most often another option. */
function nextState(
  r: Random,
  issue: Issue,
  before: Mutable<Position> | undefined,
): Pick<Mutable<Position>, 'act' | 'prefers' | 'accepts'> {
  const key = (p: Pick<Mutable<Position>, 'act' | 'prefers' | 'accepts'>) =>
    `${p.act} ${p.prefers} ${p.accepts?.join()}`;
  for (;;) {
    const prefers = r.happens(0.9) ? r.one(issue.options).id : undefined;
    const accepted = r.happens(0.3) ? r.one(issue.options).id : undefined;
    const state = {
      act: r.one(ACTS),
      ...(prefers === undefined ? {} : { prefers }),
      ...(accepted === undefined || accepted === prefers ? {} : { accepts: [accepted] }),
    };
    if (!before || key(state) !== key(before)) return state;
  }
}

/** Positions: a series for each party and issue, each begun by a statement of its own. */
function series(r: Random, stage: Stage, many: number, said: Said[]): Mutable<Position>[] {
  const pairs = stage.issues.flatMap((issue) => stage.parties.map((party) => ({ party, issue })));
  const list: Mutable<Position>[] = [];
  for (const [i, { party, issue }] of pairs.entries()) {
    const states = Math.floor(many / pairs.length) + (i < many % pairs.length ? 1 : 0);
    const apart = SPAN / (states + 1);
    let before: Mutable<Position> | undefined;
    for (let k = 0; k < states; k++) {
      const offset = Math.floor(apart * (k + 0.5) + r.next() * apart * 0.3);
      // Two vague dates of one series must not mean the same month.
      const from = dateAround(r, offset, apart > 120 ? VAGUE : 0);
      const founding = statement(r, stage, said.length + 1, party.id, [issue.id], offset, from);
      said.push(founding);
      const position: Mutable<Position> = {
        id: `${party.id}.${issue.id}.${from.replace('~', '')}`,
        party: party.id,
        issue: issue.id,
        from,
        lastStated: from,
        ...nextState(r, issue, before),
        summary: sentence(r, r.whole(8, 20)),
        basis: r.one(['stated', 'stated', 'reported', 'inferred'] as const),
        evidence: [founding.statement.id],
        confidence: r.one(['high', 'medium', 'low'] as const),
      };
      list.push(position);
      before = position;
    }
  }
  return list;
}

/**
 * So many statements and positions. Statements that begin no position are spread over the ten years;
 * most of them are evidence of the position that was in force.
 */
export function words(
  r: Random,
  stage: Stage,
  statements: number,
  positions: number,
): { readonly said: readonly Said[]; readonly positions: readonly Mutable<Position>[] } {
  if (statements < positions) throw new Error('Each position needs a statement of its own.');
  const said: Said[] = [];
  const list = series(r, stage, positions, said);
  const held = new Map<string, Mutable<Position>[]>();
  for (const p of list) {
    const key = `${p.party} ${p.issue}`;
    held.set(key, [...(held.get(key) ?? []), p]);
  }
  while (said.length < statements) {
    const party = r.happens(0.03) ? undefined : r.one(stage.parties).id;
    const [first, second] = [r.one(stage.issues).id, r.one(stage.issues).id];
    const issues = r.happens(0.3) && first !== second ? [first, second] : [first];
    const offset = r.whole(0, SPAN);
    const date = dateAround(r, offset, VAGUE);
    const one = statement(r, stage, said.length + 1, party, issues, offset, date);
    said.push(one);
    const position = held
      .get(`${party} ${first}`)
      ?.findLast((p) => p.from.slice(0, 10).padEnd(10, '-31') <= dayAt(offset));
    if (!position || date.length !== 10 || !r.happens(0.8)) continue;
    position.evidence.push(one.statement.id);
    if (date > position.lastStated.slice(0, 10).padEnd(10, '-31')) position.lastStated = date;
  }
  return { said, positions: list };
}
