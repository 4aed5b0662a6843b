import { dayNumber, dayText } from './timelineItems.ts';
import type { Window } from './zoomWindow.ts';

export interface TimeTick {
  readonly day: number;
  /** What its label must say. */
  readonly unit: 'year' | 'month' | 'day';
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60] as const;
const DAY_STEPS = [1, 2, 7, 14] as const;

/** First day of the month `n` months after year 0. */
function monthStart(n: number): number {
  const year = Math.floor(n / 12);
  return dayNumber(`${String(year).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`);
}

/** Days to label, at least `apart` pixels from each other: days, weeks, months, quarters or years. */
export function timeTicks(w: Window, width: number, apart = 64): readonly TimeTick[] {
  const perDay = width / (w.to - w.from);
  const dayStep = DAY_STEPS.find((s) => s * perDay >= apart);
  if (dayStep !== undefined && dayStep <= 14) {
    const ticks: TimeTick[] = [];
    for (let d = Math.ceil(w.from / dayStep) * dayStep; d <= w.to; d += dayStep)
      ticks.push({ day: d, unit: 'day' });
    return ticks;
  }
  const step = MONTH_STEPS.find((s) => s * 30 * perDay >= apart) ?? 120;
  const [y, m] = dayText(w.from).split('-').map(Number);
  const first = Math.ceil((y! * 12 + m! - 1) / step) * step;
  const ticks: TimeTick[] = [];
  for (let n = first; monthStart(n) <= w.to; n += step) {
    const day = monthStart(n);
    if (day >= w.from) ticks.push({ day, unit: n % 12 === 0 ? 'year' : 'month' });
  }
  return ticks;
}
