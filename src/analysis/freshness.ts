import { lastDay } from '../record/edtf.ts';
import type { Cell, Evidence } from './cell.ts';
import { dayNumber } from './timelineItems.ts';

/**
 * How long ago a position was last restated. The rule: fresh up to 90 days, ageing up to 180, stale
 * after that, counted from the last day that the date of the newest evidence can mean.
 */
export const FRESH_DAYS = 90;
export const STALE_DAYS = 180;
export type Age = 'fresh' | 'ageing' | 'stale';

/** The newest words or act that a position rests on, and how old it was on a day. */
export interface Restated {
  readonly evidence: Evidence;
  readonly days: number;
  readonly age: Age;
}

/** Age in words of the rule. */
export function ageOf(days: number): Age {
  return days <= FRESH_DAYS ? 'fresh' : days <= STALE_DAYS ? 'ageing' : 'stale';
}

/** Days from a date of the record to a day, never below 0. */
export function daysSince(date: string, day: string): number {
  return Math.max(0, dayNumber(day) - dayNumber(lastDay(date)));
}

/** Days of a month and a year in which `formatSpan` counts; below two months it counts days. */
const MONTH = 30.44;
const YEAR = 365.25;

/**
 * The fewest days that have the same age and, while not fresh, the same words as a number of days: what
 * is drawn of an age stays as it is for a month.
 */
export function wordedDays(days: number): number {
  const age = ageOf(days);
  if (age === 'fresh') return 0;
  const unit = days < 731 ? MONTH : YEAR;
  const least = age === 'ageing' ? FRESH_DAYS + 1 : STALE_DAYS + 1;
  return Math.max(least, days < 731 ? 0 : 731, Math.ceil(Math.floor(days / unit) * unit));
}

/** By what the position of a cell was last restated by the day of the cell. Null: no evidence. */
export function restatedBy({ evidence: [newest] }: Cell, day: string): Restated | null {
  if (!newest) return null;
  const days = daysSince(newest.date, day);
  return { evidence: newest, days, age: ageOf(days) };
}
