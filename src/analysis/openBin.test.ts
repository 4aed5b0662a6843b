import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binMarks } from './bins.ts';
import { openBin } from './openBin.ts';
import type { TimelineItem } from './timelineItems.ts';
import type { Window } from './zoomWindow.ts';

const bounds = { from: 18_000, to: 20_000 };
/** Halving the whole to a week takes nine steps; the last ones may shrink by days. */
const MOST_STEPS = 12;

const item = (id: string, from: number, length = 0, lane = 'a'): TimelineItem => ({
  id,
  kind: 'statement',
  lane,
  party: lane,
  from,
  to: from + length,
  vague: length > 0,
  date: '',
});
const marksIn = (items: readonly TimelineItem[], w: Window, width: number, gap: number) =>
  binMarks(items, (day) => ((day - w.from) / (w.to - w.from)) * width, gap, width);

/** Items as a record has them: most on single days, many of these the same, some months and years. */
const records = fc
  .array(
    fc.record({
      lane: fc.constantFrom('a', 'b'),
      from: fc.oneof(
        fc.integer({ min: bounds.from + 21, max: bounds.to - 21 }),
        fc.integer({ min: 19_000, max: 19_012 }),
      ),
      length: fc.oneof(fc.constant(0), fc.constantFrom(0, 1, 6, 29, 364)),
    }),
    { minLength: 2, maxLength: 80 },
  )
  .map((list) =>
    list
      .map((x, i) => item(String(i), x.from, x.length, x.lane))
      .sort((x, y) => x.from - y.from || x.to - y.to),
  );
const charts = fc.constantFrom(
  { width: 1336, gap: 13 },
  { width: 300, gap: 22 },
  { width: 240, gap: 22 },
);

test('a bin opened again and again ends in a list or in single marks, and loses no item', () => {
  fc.assert(
    fc.property(
      records,
      charts,
      fc.array(fc.nat(), { minLength: MOST_STEPS, maxLength: MOST_STEPS }),
      (items, chart, picks) => {
        let window: Window = bounds;
        for (const [step, pick] of picks.entries()) {
          const bins = marksIn(items, window, chart.width, chart.gap).filter(
            (m) => m.items.length > 1,
          );
          const bin = bins[pick % Math.max(1, bins.length)];
          if (!bin) return;
          const opening = openBin(bin.items, items, { window, bounds, ...chart });
          if (opening.kind === 'list') return;
          const next = opening.window;
          expect(next.to - next.from).toBeLessThan(window.to - window.from);
          const after = marksIn(items, next, chart.width, chart.gap).filter((m) =>
            m.items.some((i) => bin.items.includes(i)),
          );
          expect(after.length).toBeGreaterThan(1);
          expect(after.flatMap((m) => m.items)).toEqual(expect.arrayContaining([...bin.items]));
          window = next;
          expect(step, 'steps').toBeLessThan(MOST_STEPS - 1);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('every item can be come to: the mark that holds it, opened, ends in it alone or in a list', () => {
  fc.assert(
    fc.property(records, charts, fc.nat(), (items, chart, n) => {
      const wanted = items[n % items.length]!;
      let window: Window = bounds;
      for (let step = 0; step < MOST_STEPS; step++) {
        const mark = marksIn(items, window, chart.width, chart.gap).find((m) =>
          m.items.includes(wanted),
        );
        expect(mark).toBeDefined();
        if (mark!.items.length === 1) return;
        const opening = openBin(mark!.items, items, { window, bounds, ...chart });
        if (opening.kind === 'list') return;
        window = opening.window;
      }
      expect.unreachable('still a bin');
    }),
    { numRuns: 400 },
  );
});

test('a list opens where a zoom would not part the items', () => {
  const chart = { bounds, width: 300, gap: 22 };
  const month = item('month', 19_000, 29);
  const day = item('day', 19_000);
  const later = item('later', 19_001);
  const year = item('year', 18_900, 364);
  // On the same day, whatever their length.
  expect(openBin([day, month], [day, month], { ...chart, window: bounds })).toEqual({
    kind: 'list',
  });
  // Both began well before the window.
  const at = { from: 19_005, to: 19_015 };
  expect(openBin([year, month], [year, month], { ...chart, window: at })).toEqual({ kind: 'list' });
  // A day apart: a week parts them, a month would not.
  expect(openBin([month, later], [month, later], { ...chart, window: bounds })).toEqual({
    kind: 'zoom',
    window: { from: 18_997, to: 19_004 },
  });
});

test('where it can, a zoom shows a vague date to its end', () => {
  const list = [item('month', 19_000, 29), item('later', 19_010)];
  expect(openBin(list, list, { bounds, window: bounds, width: 300, gap: 22 })).toEqual({
    kind: 'zoom',
    window: { from: 18_997, to: 19_032 },
  });
});

test('what began before the window counts from its edge: the window does not go back to it', () => {
  const list = [item('year', 18_900, 364), item('day', 19_010)];
  const window = { from: 19_000, to: 19_400 };
  expect(openBin(list, list, { bounds, window, width: 300, gap: 22 })).toEqual({
    kind: 'zoom',
    window: { from: 18_997, to: 19_013 },
  });
});
