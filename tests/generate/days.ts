import type { Random } from './random.ts';

/** The ten years that a generated record covers. */
export const FIRST = '2016-01-01';
export const LAST = '2025-12-31';

const DAY_MS = 86_400_000;
const START = Date.parse(`${FIRST}T00:00:00Z`) / DAY_MS;

/** Days of the ten years. */
export const SPAN = Date.parse(`${LAST}T00:00:00Z`) / DAY_MS - START;

/** The day that lies so many days after the first. */
export function dayAt(offset: number): string {
  return new Date((START + Math.min(SPAN, offset)) * DAY_MS).toISOString().slice(0, 10);
}

/** A date of the record on or around a day: most are days, some months, some of them about. */
export function dateAround(r: Random, offset: number, vagueShare: number): string {
  const day = dayAt(offset);
  if (!r.happens(vagueShare)) return day;
  // Not the last month: it would reach beyond the end of the search.
  if (offset > SPAN - 31) return day;
  return r.happens(0.7) ? day.slice(0, 7) : `${day}~`;
}

/** A later day on which a thing became known; undefined for most. */
export function knownLater(r: Random, offset: number, share: number): { known?: string } {
  const late = offset + 32 + r.whole(0, 60);
  return r.happens(share) && late < SPAN ? { known: dayAt(late) } : {};
}
