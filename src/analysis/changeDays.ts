import type { RecordIndex } from '../record/recordIndex.ts';
import { movements, type Movement } from './movement.ts';
import { Bounded, perRecord } from './spells.ts';

/** A day on which positions change, with what changes on it. */
export interface ChangeDay {
  readonly day: string;
  readonly movements: readonly Movement[];
}

const cache = new WeakMap<RecordIndex, readonly ChangeDay[]>();

/** Every day on which a position of any party begins to count, in the order of time. */
function allDays(index: RecordIndex): readonly ChangeDay[] {
  const known = cache.get(index);
  if (known) return known;
  const days = new Map<string, Movement[]>();
  for (const m of movements(index)) {
    const day = index.counts.get(m.after.id)!;
    days.set(day, [...(days.get(day) ?? []), m]);
  }
  const list = [...days]
    .map(([day, own]) => ({ day, movements: own }))
    .sort((a, b) => a.day.localeCompare(b.day));
  cache.set(index, list);
  return list;
}

const ofParties = perRecord(() => new Bounded<string, readonly ChangeDay[]>(50));

/** Days on which a position of one of the parties begins to count, in the order of time. */
export function changeDays(index: RecordIndex, parties: readonly string[]): readonly ChangeDay[] {
  return ofParties(index).get([...parties].sort().join(), () =>
    allDays(index).flatMap(({ day, movements }) => {
      const own = movements.filter((m) => parties.includes(m.party));
      return own.length > 0 ? [{ day, movements: own }] : [];
    }),
  );
}

/** The change after a day, or before it; null where there is none. */
export function changeFrom(
  index: RecordIndex,
  parties: readonly string[],
  day: string,
  direction: 1 | -1,
): ChangeDay | null {
  const days = changeDays(index, parties);
  const found = direction === 1 ? days.find((d) => d.day > day) : days.findLast((d) => d.day < day);
  return found ?? null;
}
