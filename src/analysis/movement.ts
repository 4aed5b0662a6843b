import { firstDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Position } from '../record/types.ts';
import { positionAt } from './cell.ts';
import { Bounded, perRecord } from './spells.ts';

/** A change of one party's position on one issue. */
export interface Movement {
  readonly party: string;
  readonly issue: string;
  readonly before: Position | null;
  readonly after: Position;
  /** Date of the new state. */
  readonly date: string;
  /**
   * first: nothing before. option: another option asked for. named: an option where there was none.
   * unnamed: none where there was one. stance: the act, or what it could live with.
   */
  readonly kind: 'first' | 'option' | 'named' | 'unnamed' | 'stance';
  /**
   * Steps from the option before to the one after, counted along the scale: above 0 towards its last
   * option. Null: not from an option to an option, or the options have no order.
   */
  readonly steps: number | null;
}

function kindOf(before: Position | null, after: Position): Movement['kind'] {
  if (!before) return 'first';
  if (before.prefers === after.prefers) return 'stance';
  if (before.prefers === undefined) return 'named';
  return after.prefers === undefined ? 'unnamed' : 'option';
}

/** More pairs of states than a reader comes by while dragging two dates. */
const PAIRS = 20_000;

const made = perRecord(() => new Bounded<string, Movement>(PAIRS));

/** The same two states, the same object. */
function movementOf(index: RecordIndex, before: Position | null, after: Position): Movement {
  return made(index).get(`${before?.id ?? ''} ${after.id}`, () =>
    newMovement(index, before, after),
  );
}

function newMovement(index: RecordIndex, before: Position | null, after: Position): Movement {
  const kind = kindOf(before, after);
  const issue = index.issues.get(after.issue);
  const at = (p: Position | null) => issue?.options.findIndex((o) => o.id === p?.prefers) ?? -1;
  return {
    party: after.party,
    issue: after.issue,
    before,
    after,
    date: after.from,
    kind,
    steps: kind === 'option' && issue?.ordered ? at(after) - at(before) : null,
  };
}

const cache = new WeakMap<RecordIndex, readonly Movement[]>();

/** All changes of position, in the order of their dates. */
export function movements(index: RecordIndex): readonly Movement[] {
  const known = cache.get(index);
  if (known) return known;
  const list = [...index.series.values()]
    .flatMap((series) => series.map((after, i) => movementOf(index, series[i - 1] ?? null, after)))
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  cache.set(index, list);
  return list;
}

/** Whether two states say the same: act, option, and what could be lived with. */
function sameState(a: Position, b: Position): boolean {
  const accepts = (p: Position) => [...(p.accepts ?? [])].sort().join();
  return a.act === b.act && a.prefers === b.prefers && accepts(a) === accepts(b);
}

function between(
  index: RecordIndex,
  before: Position | null,
  after: Position | null,
): Movement | null {
  if (!after || before === after || (before && sameState(before, after))) return null;
  return movementOf(index, before, after);
}

/**
 * What changed for a party on an issue between two days: the difference of the two states. Null where
 * it stands where it stood, also when it had moved in between and come back.
 */
export function movementBetween(
  index: RecordIndex,
  party: string,
  issue: string,
  since: string,
  day: string,
): Movement | null {
  if (since >= day) return null;
  return between(
    index,
    positionAt(index, party, issue, since),
    positionAt(index, party, issue, day),
  );
}

/**
 * The change over both of two changes of one party on one issue, of which the second begins where the
 * first ends. Null for either means that nothing changed in that time.
 */
export function composeMovements(
  index: RecordIndex,
  first: Movement | null,
  second: Movement | null,
): Movement | null {
  if (!first) return second;
  return second ? between(index, first.before, second.after) : first;
}

/** Date on which the issue last moved, for the parties shown, by a day; null when it never did. */
export function lastMoved(
  index: RecordIndex,
  issue: string,
  parties: readonly string[],
  day: string,
): string | null {
  let last: string | null = null;
  for (const party of parties)
    for (const p of index.series.get(seriesKey(party, issue)) ?? [])
      if (counted(index, p.id, day) && (last === null || firstDay(p.from) > firstDay(last)))
        last = p.from;
  return last;
}
