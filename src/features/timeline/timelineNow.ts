import { createContext } from 'react';
import type { TimelineState } from './useTimeline.ts';

/**
 * What the timeline shows, for the layers inside the chart: Recharts then need not draw its frame
 * anew for every day that a date is dragged over.
 */
export const TimelineNow = createContext<TimelineState | null>(null);
