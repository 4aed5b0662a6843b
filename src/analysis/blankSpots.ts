import { lastDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Issue, Silence } from '../record/types.ts';
import { positionAt } from './cell.ts';
import { daysSince, lastSaid, STALE_DAYS } from './freshness.ts';

/**
 * Why there is nothing, or nothing new. never: the record has no word of the party on the issue.
 * no-position: it has spoken to it, but named nothing that could be coded. quiet: a position that has
 * not been restated for longer than `STALE_DAYS`. The rest is what the record knows of a silence.
 */
export type BlankKind = Silence['kind'] | 'never' | 'no-position' | 'quiet';

export const BLANK_KINDS = [
  'never',
  'declined',
  'not-discussed',
  'unpublished',
  'no-position',
  'quiet',
] as const satisfies readonly BlankKind[];

/** A party that has said nothing on an issue, or nothing for long. */
export interface BlankSpot {
  readonly party: string;
  readonly issue: Issue;
  readonly kind: BlankKind;
  /** What the record knows of the silence: the newest by the day. */
  readonly silence: Silence | null;
  /** Date of the last words of the party on the issue; null: none. */
  readonly last: string | null;
  /** Days since then; null where there are no words. */
  readonly days: number | null;
}

function blankSpot(index: RecordIndex, party: string, issue: Issue, day: string): BlankSpot | null {
  const last = lastSaid(index, party, issue.id, day);
  const silence =
    (index.silencesOf.get(seriesKey(party, issue.id)) ?? [])
      .filter((s) => counted(index, s.id, day))
      .sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)))[0] ?? null;
  const days = last === null ? null : daysSince(last, day);
  const spot = { party, issue, silence, last, days };
  // Words that came after a silence end it.
  if (silence && (last === null || lastDay(silence.date) >= lastDay(last)))
    return { ...spot, kind: silence.kind };
  if (last === null) return { ...spot, kind: 'never' };
  if (positionAt(index, party, issue.id, day) === null) return { ...spot, kind: 'no-position' };
  return days! > STALE_DAYS ? { ...spot, kind: 'quiet' } : null;
}

/** Issues and parties without a word, or without one for long, as of a day; in the order of the issues. */
export function blankSpots(
  index: RecordIndex,
  parties: readonly string[],
  day: string,
): readonly BlankSpot[] {
  return index.data.issues.flatMap((issue) =>
    parties.flatMap((party) => blankSpot(index, party, issue, day) ?? []),
  );
}
