import { dayNumber, dayText } from './timelineItems.ts';

/** A day some days later; earlier when the number is below 0. */
export function addDays(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}

/** The same day of a later or earlier month, or that month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const next = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return dayText(next / 86_400_000);
}

/** The day itself, or the nearer end of the days allowed. */
export function clampDay(day: string, first: string, last: string): string {
  return day < first ? first : day > last ? last : day;
}

/**
 * The day that a key of a slider leads to; null for any other key. Arrows go by days, with Shift by
 * months as the page keys do, Home and End to the ends.
 */
export function keyedDay(
  key: string,
  shift: boolean,
  day: string,
  first: string,
  last: string,
): string | null {
  const step =
    key === 'ArrowRight' || key === 'ArrowUp' || key === 'PageUp'
      ? 1
      : key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown'
        ? -1
        : 0;
  if (key === 'Home') return first;
  if (key === 'End') return last;
  if (step === 0) return null;
  const months = shift || key.startsWith('Page');
  return clampDay(months ? addMonths(day, step) : addDays(day, step), first, last);
}
