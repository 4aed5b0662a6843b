import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { binMarks } from './bins.ts';
import { dayNumber, dayText, timelineItems, type TimelineItem } from './timelineItems.ts';
import { timeTicks } from './timeTicks.ts';
import { clampWindow, panWindow, zoomWindow } from './zoomWindow.ts';

const bounds = { from: 18_000, to: 20_000 };
const inside = (w: { from: number; to: number }) => {
  expect(w.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
  expect(w.to).toBeLessThanOrEqual(bounds.to + 1e-6);
  expect(w.to - w.from).toBeGreaterThanOrEqual(7 - 1e-6);
};
const number = fc.double({ min: 17_000, max: 21_000, noNaN: true });

test('no zoom and no pan leaves the bounds, and none is narrower than a week', () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (a, b, factor, share) => {
        const w = clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, bounds);
        inside(w);
        inside(zoomWindow(w, bounds, (w.from + w.to) / 2, factor));
        inside(panWindow(w, bounds, share));
      },
    ),
  );
});

test('zooming keeps the day under the pointer in its place', () => {
  const w = { from: 18_500, to: 19_500 };
  const next = zoomWindow(w, bounds, 18_750, 0.5);
  expect((18_750 - next.from) / (next.to - next.from)).toBeCloseTo(0.25);
});

test('every item is in exactly one mark, and the marks are bounded by the width', () => {
  const item = fc.record({
    lane: fc.constantFrom('a', 'b'),
    from: fc.integer({ min: 18_000, max: 20_000 }),
    length: fc.integer({ min: 0, max: 60 }),
    vague: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 300 }),
      fc.integer({ min: 100, max: 2000 }),
      (list, width) => {
        const items: TimelineItem[] = list
          .map((x, i) => ({
            id: String(i),
            kind: 'event' as const,
            lane: x.lane,
            party: null,
            from: x.from,
            to: x.from + x.length,
            vague: x.vague,
            date: '2020',
          }))
          .sort((x, y) => x.from - y.from);
        const marks = binMarks(items, (d) => ((d - 18_000) / 2000) * width, 13, width);
        expect(marks.flatMap((m) => m.items.map((i) => i.id)).toSorted()).toEqual(
          items.map((i) => i.id).toSorted(),
        );
        for (const lane of ['a', 'b'])
          expect(marks.filter((m) => m.lane === lane).length).toBeLessThanOrEqual(width / 13 + 1);
      },
    ),
  );
});

test('dates below the chart keep their distance, from days to years', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 7, max: 6000 }),
      fc.integer({ min: 200, max: 2500 }),
      (days, width) => {
        const w = { from: 18_000, to: 18_000 + days };
        const x = timeTicks(w, width).map((t) => ((t.day - w.from) / days) * width);
        for (let i = 1; i < x.length; i++) expect(x[i]! - x[i - 1]!).toBeGreaterThanOrEqual(55);
        for (const at of x) expect(at).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  expect(dayText(dayNumber('2024-02-29'))).toBe('2024-02-29');
});

test('the lanes hold statements, talks, papers and changes of the day shown', () => {
  const index = indexRecord(smallRecord());
  const all = [...index.statements.values()];
  const ids = (day: string, other = false) =>
    timelineItems(index, all, ['north', 'south'], day, other).map((i) => `${i.lane} ${i.id}`);
  expect(ids('2020-12-31')).toEqual(
    expect.arrayContaining([
      'north n-ada-1',
      'talks first-round',
      'documents draft-2021',
      'changes north.water.dam.2020-04-01',
    ]),
  );
  expect(ids('2020-12-31')).not.toContain('other truce');
  expect(ids('2020-12-31', true)).toContain('other truce');
  expect(ids('2020-03-31')).not.toContain('documents draft-2020');
  expect(
    timelineItems(index, all, ['south'], '2020-12-31').find((i) => i.id === 's-bo-1')?.vague,
  ).toBe(true);
});
