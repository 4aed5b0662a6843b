import { firstDay, lastDay } from '../record/edtf.ts';
import { seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Position } from '../record/types.ts';
import { positionAt } from './cell.ts';

/** A change of one party's position on one issue. */
export interface Movement {
  readonly party: string;
  readonly issue: string;
  readonly before: Position | null;
  readonly after: Position;
  /** Date of the new state. */
  readonly date: string;
  /** first: nothing before. option: another option asked for. stance: the act or what it could accept. */
  readonly kind: 'first' | 'option' | 'stance';
}

function kindOf(before: Position | null, after: Position): Movement['kind'] {
  if (!before) return 'first';
  return before.prefers === after.prefers ? 'stance' : 'option';
}

/** All changes of position, in the order of their dates. */
export function movements(index: RecordIndex): readonly Movement[] {
  const list: Movement[] = [];
  for (const series of index.series.values())
    series.forEach((after, i) => {
      const before = series[i - 1] ?? null;
      list.push({
        party: after.party,
        issue: after.issue,
        before,
        after,
        date: after.from,
        kind: kindOf(before, after),
      });
    });
  return list.sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
}

/** What changed for a party on an issue between two days; null when it stands where it stood. */
export function movementBetween(
  index: RecordIndex,
  party: string,
  issue: string,
  since: string,
  day: string,
): Movement | null {
  const after = positionAt(index, party, issue, day);
  if (!after || lastDay(after.from) <= since) return null;
  const before = positionAt(index, party, issue, since);
  if (before === after) return null;
  return { party, issue, before, after, date: after.from, kind: kindOf(before, after) };
}

/** Day on which the issue last moved, for the parties shown, by a day; null when it never did. */
export function lastMoved(
  index: RecordIndex,
  issue: string,
  parties: readonly string[],
  day: string,
): string | null {
  let last: string | null = null;
  for (const party of parties)
    for (const p of index.series.get(seriesKey(party, issue)) ?? [])
      if (lastDay(p.from) <= day && (last === null || firstDay(p.from) > firstDay(last)))
        last = p.from;
  return last;
}
