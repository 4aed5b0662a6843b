import type { RecordIndex } from '../record/recordIndex.ts';
import type { Issue, Silence } from '../record/types.ts';
import { positionAt, type Evidence } from './cell.ts';
import { daysSince, STALE_DAYS } from './freshness.ts';
import { lastWords } from './lastWords.ts';
import { silenceAt } from './silenceAt.ts';

/**
 * Why there is nothing, or nothing new. never: the record has no word of the party on the issue.
 * no-position: it has spoken to it, but named nothing that could be coded. quiet: it has a position,
 * but no word on the issue, coded or not, for longer than `STALE_DAYS`. The rest is what the record
 * knows of a silence: see `silenceAt`.
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
  /** What the record knows of the silence, where that is the kind. */
  readonly silence: Silence | null;
  /** The last words of the party on the issue; null: none. */
  readonly last: Evidence | null;
  /** Days since then; null where there are no words. */
  readonly days: number | null;
}

function blankSpot(index: RecordIndex, party: string, issue: Issue, day: string): BlankSpot | null {
  const last = lastWords(index, party, issue.id, day);
  const silence = silenceAt(index, party, issue.id, day);
  const days = last === null ? null : daysSince(last.date, day);
  const spot = { party, issue, silence, last, days };
  if (silence) return { ...spot, kind: silence.kind };
  if (days === null) return { ...spot, kind: 'never' };
  if (positionAt(index, party, issue.id, day) === null) return { ...spot, kind: 'no-position' };
  return days > STALE_DAYS ? { ...spot, kind: 'quiet' } : null;
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
