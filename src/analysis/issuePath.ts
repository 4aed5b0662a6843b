import { isVague } from '../record/counting.ts';
import { firstDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Issue } from '../record/types.ts';
import { movements, type Movement } from './movement.ts';
import { dayNumber } from './timelineItems.ts';

/** A stretch of a party's path: on one option, or (step null) on none, from a day to a day. */
export interface PathStep {
  readonly position: string;
  /** The day from which it counts, and the day on which the next one does: days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly step: number | null;
  /** First day on which it may have begun, where its date is vague; null where it is exact. */
  readonly maybeFrom: number | null;
}

/**
 * The path of a party's position on an issue up to a day, as stretches without a gap between them.
 * A state counts from the day that `counting.ts` says, so a path is what `positionAt` gives day by day.
 */
export function issuePath(
  index: RecordIndex,
  issue: Issue,
  party: string,
  day: string,
): readonly PathStep[] {
  const series = (index.series.get(seriesKey(party, issue.id)) ?? []).filter((p) =>
    counted(index, p.id, day),
  );
  const starts = series.map((p) => index.counts.get(p.id)!);
  return series.flatMap((p, i) => {
    const from = starts[i]!;
    // By the days on which things became known, a later state can be known before an earlier one.
    const next = starts.slice(i + 1).reduce((a, b) => (b < a ? b : a), '9999-12-31');
    if (next <= from) return [];
    const step = issue.options.findIndex((o) => o.id === p.prefers);
    return {
      position: p.id,
      from: dayNumber(from),
      to: dayNumber(next < day ? next : day),
      step: step < 0 ? null : step,
      maybeFrom: isVague(p.from) ? dayNumber(firstDay(p.from)) : null,
    };
  });
}

/** Every change of position on an issue by a day, newest first: what the drawn paths show, to read. */
export function issueChanges(
  index: RecordIndex,
  issue: Issue,
  parties: readonly string[],
  day: string,
): readonly Movement[] {
  return movements(index)
    .filter(
      (m) => m.issue === issue.id && parties.includes(m.party) && counted(index, m.after.id, day),
    )
    .toReversed();
}
