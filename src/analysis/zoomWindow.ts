/** A stretch of time, in days since 1970-01-01; `from` < `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** No window is narrower than this: below it, marks of one day would fill the chart. */
const NARROWEST = 7;

const between = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** Moves a window into the bounds, and makes it at least `NARROWEST` and at most the whole. */
export function clampWindow(w: Window, bounds: Window): Window {
  const whole = bounds.to - bounds.from;
  const size = Math.min(whole, Math.max(Math.min(NARROWEST, whole), w.to - w.from));
  const middle = (w.from + w.to) / 2;
  const from = Math.min(Math.max(bounds.from, middle - size / 2), bounds.to - size);
  return { from, to: from + size };
}

/**
 * The window that two dates of a view make, each null where it is open. A date outside of the
 * bounds counts as the bound, so that the other date stays where it was put.
 */
export function datesWindow(from: number | null, to: number | null, bounds: Window): Window {
  return clampWindow(
    {
      from: between(from ?? bounds.from, bounds.from, bounds.to),
      to: between(to ?? bounds.to, bounds.from, bounds.to),
    },
    bounds,
  );
}

/**
 * The window as the view keeps it: whole days, within bounds that are whole days themselves.
 * Law: `datesWindow` of its two ends is the same window again.
 */
export function wholeDays(w: Window, bounds: Window): Window {
  const near = clampWindow(w, bounds);
  return { from: Math.round(near.from), to: Math.round(near.to) };
}

/**
 * The window that a gesture goes on from. The view rounds every step to whole days, and would lose
 * the small steps of a trackpad or a finger: as long as what is `shown` is the gesture's own
 * `exact` window, rounded, the exact one counts; after any other change, what is shown.
 */
export function continueFrom(exact: Window | null, shown: Window, bounds: Window): Window {
  if (exact === null) return shown;
  const kept = wholeDays(exact, bounds);
  return kept.from === shown.from && kept.to === shown.to ? exact : shown;
}

/**
 * Zooms around a day: `factor` below 1 shows less time, above 1 more. The day keeps its place; one
 * that is outside of the window counts as the nearer end.
 */
export function zoomWindow(w: Window, bounds: Window, at: number, factor: number): Window {
  const share = between((at - w.from) / (w.to - w.from), 0, 1);
  const day = w.from + share * (w.to - w.from);
  const whole = bounds.to - bounds.from;
  const size = Math.min(whole, Math.max(Math.min(NARROWEST, whole), (w.to - w.from) * factor));
  const from = Math.min(Math.max(bounds.from, day - share * size), bounds.to - size);
  return { from, to: from + size };
}

/** Moves a window by a part of its own size; it stops at the bounds. */
export function panWindow(w: Window, bounds: Window, share: number): Window {
  const size = w.to - w.from;
  const from = Math.min(Math.max(bounds.from, w.from + share * size), bounds.to - size);
  return { from, to: from + size };
}

/** Two fingers nearer than this count as this far apart: their ratio would jump. */
const NEAREST = 16;

/**
 * The window after two fingers moved from `before` to `after`, both in shares of the width: the
 * day between them stays between them, and the time between them grows or shrinks with them.
 */
export function pinchWindow(
  w: Window,
  bounds: Window,
  before: readonly [number, number],
  after: readonly [number, number],
  width: number,
): Window {
  const apart = ([a, b]: readonly [number, number]) =>
    Math.max(NEAREST / Math.max(1, width), Math.abs(a - b));
  const middle = ([a, b]: readonly [number, number]) => (a + b) / 2;
  const at = w.from + middle(before) * (w.to - w.from);
  const zoomed = zoomWindow(w, bounds, at, apart(before) / apart(after));
  return panWindow(zoomed, bounds, middle(before) - middle(after));
}
