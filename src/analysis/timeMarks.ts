import { dayNumber, dayText } from './timelineItems.ts';

/** A date below a stretched time axis: where a month begins, with room for its name. */
export interface TimeMark {
  readonly x: number;
  readonly month: string;
}

/** Months between two days that can be named at least `apart` pixels from each other, Januaries first. */
export function timeMarks(
  from: number,
  to: number,
  x: (day: number) => number,
  apart: number,
): readonly TimeMark[] {
  const months: string[] = [];
  let [year, month] = dayText(from).split('-').map(Number) as [number, number];
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (dayNumber(`${text}-01`) > to) break;
    if (dayNumber(`${text}-01`) >= from) months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const taken: TimeMark[] = [];
  // A January tells the year, so it goes before its neighbours.
  for (const list of [months.filter((m) => m.endsWith('-01')), months])
    for (const m of list) {
      const at = x(dayNumber(`${m}-01`));
      if (taken.every((t) => Math.abs(t.x - at) >= apart)) taken.push({ x: at, month: m });
    }
  return taken.sort((a, b) => a.x - b.x);
}
