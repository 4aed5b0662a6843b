/**
 * Spells: what a function of a day gives changes on few days only, and is the same between two of
 * them. Caches are kept by spell, so that a dragged date finds the same object again, and what is
 * drawn of it need not be drawn anew.
 */
import type { RecordIndex } from '../record/recordIndex.ts';

/** How many of the days, in the order of time, have come by a day: the number of its spell. */
export function spellOf(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days on which entries begin to count, each once, in the order of time. */
export function countingDays(index: RecordIndex, ids: Iterable<string>): readonly string[] {
  const days = new Set<string>();
  for (const id of ids) {
    const day = index.counts.get(id);
    // What has no date always counts: no spell begins with it.
    if (day !== undefined && day !== '') days.add(day);
  }
  return [...days].sort();
}

/** Something that is remembered for each record, made when it is first asked for. */
export function perRecord<T>(make: (index: RecordIndex) => T): (index: RecordIndex) => T {
  const cache = new WeakMap<RecordIndex, { readonly value: T }>();
  return (index) => {
    let known = cache.get(index);
    if (!known) cache.set(index, (known = { value: make(index) }));
    return known.value;
  };
}

/** A map that forgets everything when it holds more than so much. */
export class Bounded<K, V> {
  readonly #map = new Map<K, V>();
  readonly #most: number;
  constructor(most: number) {
    this.#most = most;
  }
  /** What is kept under a key, made if it isn't there. */
  get(key: K, make: () => V): V {
    const known = this.#map.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#map.size >= this.#most) this.#map.clear();
    this.#map.set(key, value);
    return value;
  }
}

/** Answers by spell: the days on which they change, and those asked for so far. */
export interface Spells<T> {
  readonly days: readonly string[];
  readonly known: T[];
}

/** The answer of a day; `make` is called once a spell. */
export function inSpell<T>({ days, known }: Spells<T>, day: string, make: () => T): T {
  const spell = spellOf(days, day);
  const answer = known[spell];
  return answer === undefined ? (known[spell] = make()) : answer;
}
