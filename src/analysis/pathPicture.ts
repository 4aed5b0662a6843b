import type { PathStep } from './issuePath.ts';
import type { Window } from './zoomWindow.ts';

/** One party's path, as it is drawn. */
export interface DrawnPath {
  readonly party: string;
  readonly steps: readonly PathStep[];
}

/** Sizes of a picture of paths, in pixels. */
export interface PathSizes {
  /** Height of an option's row, and how far below its top the middle of the lines lies. */
  readonly row: number;
  readonly middle: number;
  /** How far the lines of several parties on one option lie from each other. */
  readonly apart: number;
  /** Room above the first row. */
  readonly top: number;
}

/** Where things lie in a picture of paths: shares of its width, pixels of its height. */
export interface PathPicture {
  readonly window: Window;
  /** A row of its own, below the options, for stretches that name none. */
  readonly none: boolean;
  readonly height: number;
  /** From 0 at the left edge to 1 at the right. */
  share(day: number): number;
  /** Height of the `line`-th party's line on an option; null: on none. */
  y(step: number | null, line: number): number;
}

/** Share of the time drawn that is left free on both sides, so that no mark is cut. */
const ROOM = 0.02;

/** The time from the first of all paths, and of the other days given, to the day shown. */
export function pathWindow(
  paths: readonly DrawnPath[],
  days: readonly number[],
  end: number,
): Window {
  const first = Math.min(
    end - 30,
    ...days,
    ...paths.flatMap((p) => p.steps.map((s) => s.maybeFrom ?? s.from)),
  );
  const room = (end - first) * ROOM;
  return { from: first - room, to: end + room };
}

/** Lays out the paths on an issue with so many options. */
export function pathPicture(
  options: number,
  paths: readonly DrawnPath[],
  window: Window,
  sizes: PathSizes,
): PathPicture {
  const none = paths.some((p) => p.steps.some((s) => s.step === null));
  const rows = options + (none ? 1 : 0);
  return {
    window,
    none,
    height: sizes.top + rows * sizes.row,
    share: (day) => (day - window.from) / (window.to - window.from),
    y: (step, line) =>
      sizes.top +
      (step ?? options) * sizes.row +
      sizes.middle +
      (line - (paths.length - 1) / 2) * sizes.apart,
  };
}

/** A piece of a step line: along an option (step null: on none) or, on a day, from one to another. */
export type LinePart =
  | {
      readonly kind: 'along';
      readonly step: number | null;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'rise';
      readonly day: number;
      readonly before: number;
      readonly after: number;
    };

/** A step line in pieces, in the order of time. It is interrupted where no option is named. */
export function lineParts(steps: readonly PathStep[]): readonly LinePart[] {
  return steps.flatMap((s, i): LinePart[] => {
    const before = steps[i - 1]?.step ?? null;
    const along: LinePart = { kind: 'along', step: s.step, from: s.from, to: s.to };
    return before === null || s.step === null || before === s.step
      ? [along]
      : [{ kind: 'rise', day: s.from, before, after: s.step }, along];
  });
}

/** A row of the data that a chart draws lines from: a day, and the height of each party's line. */
export interface PathRow {
  readonly day: number;
  readonly heights: readonly (number | null)[];
}

/**
 * The same lines as points, for a chart. A day of change has two rows, before and after: else a line
 * that ends on a day would end on the day of the row before.
 */
export function pathRows(paths: readonly DrawnPath[], y: PathPicture['y']): readonly PathRow[] {
  const days = [...new Set(paths.flatMap((p) => p.steps.flatMap((s) => [s.from, s.to])))].sort(
    (a, b) => a - b,
  );
  const height = (line: number, s: PathStep | undefined) =>
    s === undefined || s.step === null ? null : y(s.step, line);
  return days.flatMap((day) => {
    const ending = paths.map((p, line) =>
      height(
        line,
        p.steps.find((s) => s.from < day && day <= s.to),
      ),
    );
    const beginning = paths.map((p, line) =>
      height(
        line,
        p.steps.find((s) => s.from <= day && day < s.to),
      ),
    );
    return [
      { day, heights: ending },
      { day, heights: beginning },
    ];
  });
}
