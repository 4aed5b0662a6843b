import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wheelStep, type WheelTurn } from './wheelStep.ts';
import {
  continueFrom,
  datesWindow,
  panWindow,
  pinchWindow,
  wholeDays,
  zoomWindow,
  type Window,
} from './zoomWindow.ts';

const bounds = { from: 18_000, to: 20_000 };
const day = fc.double({ min: 17_900, max: 20_100, noNaN: true });
const windows = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const turn = (deltaX: number, deltaY: number, more: Partial<WheelTurn> = {}): WheelTurn => ({
  deltaX,
  deltaY,
  deltaMode: 0,
  ctrlKey: false,
  shiftKey: false,
  ...more,
});

/** What the chart does with a row of turns: each is rounded to whole days by the view. */
function turned(start: Window, turns: readonly WheelTurn[], width = 1000): Window {
  let shown = wholeDays(start, bounds);
  let exact: Window | null = null;
  for (const t of turns) {
    const w = continueFrom(exact, shown, bounds);
    const step = wheelStep(t, width);
    exact =
      step.kind === 'pan'
        ? panWindow(w, bounds, step.share)
        : zoomWindow(w, bounds, w.from + 0.4 * (w.to - w.from), step.factor);
    shown = wholeDays(exact, bounds);
  }
  return shown;
}

test('the window that the view keeps is whole days, in bounds, and read back the same', () => {
  fc.assert(
    fc.property(windows, (w) => {
      const kept = wholeDays(w, bounds);
      expect(Number.isInteger(kept.from) && Number.isInteger(kept.to)).toBe(true);
      expect(kept.from).toBeGreaterThanOrEqual(bounds.from);
      expect(kept.to).toBeLessThanOrEqual(bounds.to);
      expect(kept.to - kept.from).toBeGreaterThanOrEqual(7);
      expect(datesWindow(kept.from, kept.to, bounds)).toEqual(kept);
      expect(wholeDays(kept, bounds)).toEqual(kept);
    }),
  );
});

test('a date outside of the bounds does not move the other one', () => {
  expect(datesWindow(-700_000, 19_000, bounds)).toEqual({ from: 18_000, to: 19_000 });
  expect(datesWindow(19_000, 90_000, bounds)).toEqual({ from: 19_000, to: 20_000 });
  expect(datesWindow(null, null, bounds)).toEqual(bounds);
  expect(datesWindow(19_000, 19_000, bounds)).toEqual({ from: 18_996.5, to: 19_003.5 });
});

test('sixty small turns do what one of their sum does, in every unit', () => {
  const rows: readonly (readonly [Partial<WheelTurn>, number, number])[] = [
    [{}, 0, -3],
    [{}, 0, 2],
    [{}, 3, 0],
    [{}, -2, 1],
    [{ deltaMode: 1 }, 0, -0.2],
    [{ deltaMode: 2 }, 0, -0.01],
    [{ shiftKey: true }, 0, 3],
    [{ ctrlKey: true }, 0, -0.6],
  ];
  for (const [more, x, y] of rows)
    for (const start of [bounds, { from: 18_900, to: 19_020 }, { from: 19_000, to: 19_200 }]) {
      const many = turned(
        start,
        Array.from({ length: 60 }, () => turn(x, y, more)),
      );
      const once = turned(start, [turn(x * 60, y * 60, more)]);
      expect(Math.abs(many.from - once.from)).toBeLessThanOrEqual(1);
      expect(Math.abs(many.to - once.to)).toBeLessThanOrEqual(1);
    }
  // One such turn alone is rounded away: this is what must add up.
  const start = { from: 18_900, to: 19_020 };
  expect(turned(start, [turn(0, -3)])).toEqual(start);
  expect(turned(start, Array(60).fill(turn(0, -3)))).not.toEqual(start);
});

test('a pinch on a trackpad is as strong as its scale, a notch with Ctrl no stronger than without', () => {
  expect(wheelStep(turn(0, -10, { ctrlKey: true }), 1000)).toEqual({
    kind: 'zoom',
    factor: Math.exp(-0.1),
  });
  expect(wheelStep(turn(0, 100, { ctrlKey: true }), 1000)).toEqual(wheelStep(turn(0, 100), 1000));
  expect(wheelStep(turn(40, 3), 1000)).toEqual({ kind: 'pan', share: 0.04 });
  expect(wheelStep(turn(3, 40), 1000).kind).toBe('zoom');
  expect(wheelStep(turn(0, 40, { shiftKey: true }), 1000)).toEqual({ kind: 'pan', share: 0.04 });
  // Three lines of a mouse in Firefox are 48 pixels; a page is 400.
  expect(wheelStep(turn(0, 3, { deltaMode: 1 }), 1000)).toEqual(wheelStep(turn(0, 48), 1000));
  expect(wheelStep(turn(0, 1, { deltaMode: 2 }), 1000)).toEqual(wheelStep(turn(0, 400), 1000));
});

test('another change of the window ends what a gesture kept', () => {
  const exact = { from: 18_900.3, to: 19_020.4 };
  expect(continueFrom(exact, { from: 18_900, to: 19_020 }, bounds)).toBe(exact);
  expect(continueFrom(exact, bounds, bounds)).toBe(bounds);
  expect(continueFrom(null, bounds, bounds)).toBe(bounds);
});

test('a pinch keeps the days under both fingers, as far as bounds and the narrowest allow', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, (a, b, c, d) => {
      fc.pre(Math.abs(a - b) > 0.05 && Math.abs(c - d) > 0.05);
      const w = { from: 18_950, to: 19_050 };
      const [l, r, l2, r2] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
      const next = pinchWindow(w, { from: 0, to: 40_000 }, [l, r], [l2, r2], 1000);
      fc.pre(next.to - next.from > 7.001);
      const at = (x: Window, s: number) => x.from + s * (x.to - x.from);
      expect(at(next, l2)).toBeCloseTo(at(w, l), 4);
      expect(at(next, r2)).toBeCloseTo(at(w, r), 4);
    }),
  );
});

test('a day outside of the window does not throw the window away when it zooms', () => {
  const w = { from: 19_000, to: 19_100 };
  expect(zoomWindow(w, bounds, 18_500, 0.5)).toEqual({ from: 19_000, to: 19_050 });
  expect(zoomWindow(w, bounds, 19_900, 0.5)).toEqual({ from: 19_050, to: 19_100 });
});
