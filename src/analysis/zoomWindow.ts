/** A stretch of time, in days since 1970-01-01; `from` < `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** No window is narrower than this: below it, marks of one day would fill the chart. */
const NARROWEST = 7;

/** Moves a window into the bounds, and makes it at least `NARROWEST` and at most the whole. */
export function clampWindow(w: Window, bounds: Window): Window {
  const whole = bounds.to - bounds.from;
  const size = Math.min(whole, Math.max(Math.min(NARROWEST, whole), w.to - w.from));
  const middle = (w.from + w.to) / 2;
  const from = Math.min(Math.max(bounds.from, middle - size / 2), bounds.to - size);
  return { from, to: from + size };
}

/** Zooms around a day: `factor` below 1 shows less time, above 1 more. The day keeps its place. */
export function zoomWindow(w: Window, bounds: Window, at: number, factor: number): Window {
  const share = (at - w.from) / (w.to - w.from);
  const whole = bounds.to - bounds.from;
  const size = Math.min(whole, Math.max(Math.min(NARROWEST, whole), (w.to - w.from) * factor));
  const from = Math.min(Math.max(bounds.from, at - share * size), bounds.to - size);
  return { from, to: from + size };
}

/** Moves a window by a part of its own size; it stops at the bounds. */
export function panWindow(w: Window, bounds: Window, share: number): Window {
  const size = w.to - w.from;
  const from = Math.min(Math.max(bounds.from, w.from + share * size), bounds.to - size);
  return { from, to: from + size };
}
