import { firstDay, lastDay } from '../record/edtf.ts';
import { seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import { newestDay } from './asOf.ts';
import { disputesNaming } from './disputesOn.ts';
import { isOf } from './speakers.ts';
import { countingDays, perRecord, spellOf } from './spells.ts';
import { dayNumber, dayText } from './timelineItems.ts';

/** Before everything. */
const NEVER = '0000-01-01';

/**
 * The day that stands for a day: the latest of those on which something changes. What depends on no
 * other days is the same on both, so that what is drawn of it can stay while a date is dragged.
 */
export function steadyDay(days: readonly string[], day: string): string {
  return days[spellOf(days, day) - 1] ?? NEVER;
}

const cells = perRecord(() => new Map<string, readonly string[]>());

const dayAfter = (day: string) => dayText(dayNumber(day) + 1);

/**
 * Days on which anything changes that a cell of the comparison says: its states and their evidence,
 * disputes about these, voices that differ, silences. Not how long ago a thing was said: that
 * changes every day.
 */
export function cellChangeDays(
  index: RecordIndex,
  party: string,
  issue: string,
): readonly string[] {
  const key = seriesKey(party, issue);
  const known = cells(index).get(key);
  if (known) return known;
  const series = index.series.get(key) ?? [];
  const evidence = series.flatMap((p) => p.evidence);
  const voices = index.voicesOf.get(key) ?? [];
  const silences = index.silencesOf.get(key) ?? [];
  const days = countingDays(index, [
    ...series.map((p) => p.id),
    ...evidence,
    ...disputesNaming(index, evidence).flatMap((d) => d.claims.map((c) => c.id)),
    ...voices.map((v) => v.id),
    ...silences.map((s) => s.id),
    // Any words of the party on the issue end a silence, coded or not.
    ...(silences.length === 0
      ? []
      : index.data.statements
          .filter((s) => s.issues.includes(issue) && isOf(s, party))
          .map((s) => s.id)),
  ]);
  const ends = voices.flatMap((v) => [
    // Its end is told on its last day, and it is gone on the next.
    ...(v.until === undefined ? [] : [lastDay(v.until), dayAfter(lastDay(v.until))]),
    // A voice differs as long as its speaker holds a role.
    ...(index.people.get(v.speaker)?.roles ?? []).flatMap((r) => [
      firstDay(r.from),
      ...(r.to === undefined ? [] : [dayAfter(lastDay(r.to))]),
    ]),
  ]);
  const all = [...new Set([...days, ...ends, newestDay(index)])].sort();
  cells(index).set(key, all);
  return all;
}

/** Days on which anything changes that the table of documents says. */
export const paperChangeDays = perRecord((index): readonly string[] => {
  const { documents } = index.data;
  const ids = documents.map((d) => d.id);
  const days = countingDays(index, [
    ...ids,
    // When a text went off the table counts under a key of its own: see `counting.ts`.
    ...ids.map((id) => `${id} ended`),
    ...documents.flatMap((d) => d.responses.map((r) => r.id)),
    ...disputesNaming(index, ids).flatMap((d) => d.claims.map((c) => c.id)),
  ]);
  return [...new Set([...days, newestDay(index)])].sort();
});
