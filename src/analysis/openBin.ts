import { binMarks } from './bins.ts';
import type { TimelineItem } from './timelineItems.ts';
import { wholeDays, type Window } from './zoomWindow.ts';

/** What a click on a mark of several items does: shows less time, or lists them. */
export type BinOpening =
  { readonly kind: 'zoom'; readonly window: Window } | { readonly kind: 'list' };

/** The chart that a bin stands in. */
export interface BinView {
  readonly window: Window;
  readonly bounds: Window;
  /** Pixels of the whole window. */
  readonly width: number;
  /** Pixels below which marks are gathered: what `binMarks` was given. */
  readonly gap: number;
}

/** Days to leave on both sides of what a bin holds. */
const MARGIN = 3;

/** How many marks would hold the items of the bin, were the chart to show `window`. */
function marksIn(
  window: Window,
  bin: readonly TimelineItem[],
  lane: readonly TimelineItem[],
  { width, gap }: BinView,
): number {
  const perDay = width / (window.to - window.from);
  const wanted = new Set(bin);
  return binMarks(lane, (day) => (day - window.from) * perDay, gap, width).filter((mark) =>
    mark.items.some((i) => wanted.has(i)),
  ).length;
}

/**
 * How a bin opens. It zooms only to a window that is narrower than the present one and in which
 * its items stand in two marks or more, found by laying out that window; else it lists them. So a
 * bin that is opened again and again always ends in a list or in single marks. The window shows
 * vague dates to their end if it is then at most half of the present one, else only their begin.
 * `items` are those of the chart, in order of their first day.
 */
export function openBin(
  bin: readonly TimelineItem[],
  items: readonly TimelineItem[],
  view: BinView,
): BinOpening {
  const { window, bounds } = view;
  const lane = items.filter((i) => i.lane === bin[0]?.lane);
  // What began before the window is drawn at its edge: to go back there would be to zoom out.
  const starts = bin.map((i) => Math.max(window.from, i.from));
  const from = Math.min(...starts);
  const begun = Math.max(...starts);
  const ended = Math.min(window.to, Math.max(...bin.map((i) => i.to)));
  const size = window.to - window.from;
  const tries = [
    { to: ended, most: size / 2 },
    { to: begun, most: size - 1 },
  ];
  for (const { to, most } of tries) {
    const next = wholeDays({ from: from - MARGIN, to: to + MARGIN }, bounds);
    if (next.to - next.from > most) continue;
    if (marksIn(next, bin, lane, view) > 1) return { kind: 'zoom', window: next };
  }
  return { kind: 'list' };
}
