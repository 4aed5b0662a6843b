import type { CSSProperties } from 'react';
import { dayNumber } from '../../analysis/timelineItems.ts';
import type { Window } from '../../analysis/zoomWindow.ts';

/** Share of the width at which a day stands; a day outside of the window at the nearer edge. */
export function shareOf(day: string, { from, to }: Window): number {
  return Math.min(1, Math.max(0, (dayNumber(day) - from) / (to - from)));
}

/** Per cent, so that the place is right at any width, before the script and after. */
export function handlePlace(day: string, window: Window): CSSProperties {
  return { left: `${(100 * shareOf(day, window)).toFixed(3)}%` };
}
