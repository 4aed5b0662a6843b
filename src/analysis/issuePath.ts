import { firstDay, lastDay } from '../record/edtf.ts';
import { seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Issue } from '../record/types.ts';
import { movements, type Movement } from './movement.ts';
import { dayNumber } from './timelineItems.ts';

/** A stretch of a party's path: on one option, or (step null) on none, from a day to a day. */
export interface PathStep {
  readonly position: string;
  readonly from: number;
  readonly to: number;
  readonly step: number | null;
}

/** The path of a party's position on an issue up to a day, as stretches without a gap between them. */
export function issuePath(
  index: RecordIndex,
  issue: Issue,
  party: string,
  day: string,
): readonly PathStep[] {
  const series = (index.series.get(seriesKey(party, issue.id)) ?? []).filter(
    (p) => lastDay(p.from) <= day,
  );
  const end = dayNumber(day);
  return series.map((p, i) => {
    const step = issue.options.findIndex((o) => o.id === p.prefers);
    return {
      position: p.id,
      from: dayNumber(firstDay(p.from)),
      to: i + 1 < series.length ? dayNumber(firstDay(series[i + 1]!.from)) : end,
      step: step < 0 ? null : step,
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
    .filter((m) => m.issue === issue.id && parties.includes(m.party) && lastDay(m.date) <= day)
    .toReversed();
}
