import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseLayout } from './clauseLayout.ts';
import { edgeRoute, routeCost } from './edgeRoute.ts';
import {
  inTime,
  laneOf,
  lanesOf,
  lineageColumns,
  lineageLayout,
  ranksOf,
  type Box,
} from './lineageLayout.ts';
import { stretchedTime } from './stretchedTime.ts';
import { timeMarks } from './timeMarks.ts';

const LANES = ['a', 'b', 'a b'];
const nodes = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      day: fc.integer({ min: 19_000, max: 19_300 }),
      lane: fc.constantFrom(...LANES),
      width: fc.integer({ min: 10, max: 180 }),
    }),
    { selector: (n) => n.id, maxLength: 40 },
  )
  .map((list) => list);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function anyOverlap(boxes: readonly Box[]): boolean {
  return boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b)));
}

test('no two labels overlap, and no label lies on a sign', () => {
  fc.assert(
    fc.property(nodes, (list) => {
      const { nodes: placed } = lineageLayout(list, LANES);
      expect(anyOverlap(placed.map((p) => p.label))).toBe(false);
      for (const p of placed)
        for (const q of placed)
          expect(overlap(p.label, { x: q.x - 6, y: q.y - 8, width: 12, height: 16 })).toBe(false);
    }),
  );
});

test('each node lies in its lane, lanes lie below each other, all lies inside the picture', () => {
  fc.assert(
    fc.property(nodes, (list) => {
      const layout = lineageLayout(list, LANES);
      expect(layout.nodes).toHaveLength(list.length);
      for (const p of layout.nodes) {
        const lane = layout.lanes.find((l) => l.lane === list.find((n) => n.id === p.id)!.lane)!;
        expect(p.label.y).toBeGreaterThanOrEqual(lane.y);
        expect(p.label.y + p.label.height).toBeLessThanOrEqual(lane.y + lane.height);
        expect(p.x - 8).toBeGreaterThanOrEqual(0);
        expect(p.label.x + p.label.width).toBeLessThanOrEqual(layout.width);
      }
      layout.lanes.forEach((l, i) => {
        const above = layout.lanes[i - 1];
        expect(l.y).toBe(above ? above.y + above.height : 0);
      });
      expect(layout.height).toBe(layout.lanes.at(-1)!.y + layout.lanes.at(-1)!.height);
    }),
  );
});

test('a later text is never drawn before an earlier one, across or down', () => {
  fc.assert(
    fc.property(nodes, (list) => {
      const day = (id: string) => list.find((n) => n.id === id)!.day;
      const across = lineageLayout(list, LANES).nodes;
      const down = lineageColumns(list, LANES, 40, 16).nodes;
      for (const p of across)
        for (const q of across) if (day(p.id) < day(q.id)) expect(p.x).toBeLessThan(q.x);
      down.forEach((p, i) => {
        if (i > 0) expect(day(down[i - 1]!.id)).toBeLessThanOrEqual(day(p.id));
        expect(p.x).toBe((LANES.indexOf(list.find((n) => n.id === p.id)!.lane) + 0.5) * 16);
      });
      expect(anyOverlap(down.map((p) => p.label))).toBe(false);
    }),
  );
});

test('the order of the record changes nothing, and a later text moves no earlier one along time', () => {
  fc.assert(
    fc.property(nodes, fc.integer({ min: 1, max: 900 }), (list, later) => {
      const one = lineageLayout(list, LANES);
      const turned = lineageLayout([...list].reverse(), LANES);
      expect(turned.nodes).toEqual(one.nodes);
      expect(turned.lanes).toEqual(one.lanes);
      expect([turned.width, turned.height]).toEqual([one.width, one.height]);
      const last = Math.max(19_000, ...list.map((n) => n.day)) + later;
      const more = lineageLayout(
        [...list, { id: 'later', day: last, lane: 'a', width: 50 }],
        LANES,
      );
      for (const p of one.nodes) expect(more.nodes.find((q) => q.id === p.id)!.x).toBe(p.x);
    }),
  );
});

test('on one day what came of another text stands after it, even where lines form a circle', () => {
  const days = new Map([
    ['z', 1],
    ['m', 1],
    ['a', 1],
  ]);
  const ranks = ranksOf(days, [
    { from: 'm', to: 'a' },
    { from: 'z', to: 'm' },
  ]);
  const list = [...days].map(([id, day]) => ({ id, day, rank: ranks.get(id) ?? 0 }));
  expect(inTime(list).map((n) => n.id)).toEqual(['z', 'm', 'a']);
  expect(() =>
    ranksOf(days, [
      { from: 'm', to: 'a' },
      { from: 'a', to: 'm' },
    ]),
  ).not.toThrow();
});

test('lanes: single authors in the order of parties, then joint ones, each authorship once', () => {
  const parties = ['r', 'u', 'e'];
  expect(laneOf(['e', 'r'], parties)).toBe('r e');
  expect(lanesOf([['e', 'u'], ['u', 'e'], ['e'], ['r'], ['r', 'u', 'e']], parties)).toEqual([
    'r',
    'e',
    'u e',
    'r u e',
  ]);
});

test('stretched time grows with the day, and each step keeps to its limits', () => {
  const s = { least: 20, most: 70, perDay: 0.3 };
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 2 }), (days) => {
      const time = stretchedTime(days, s);
      const sorted = [...days].sort((a, b) => a - b);
      sorted.slice(1).forEach((d, i) => {
        const step = time.x(d) - time.x(sorted[i]!);
        expect(step).toBeGreaterThanOrEqual(s.least - 1e-6);
        expect(step).toBeLessThanOrEqual(s.most + 1e-6);
      });
      expect(time.x(sorted.at(-1)! + 10)).toBe(time.width);
    }),
  );
});

test('months below the axis never touch, and a January is preferred', () => {
  const marks = timeMarks(19_000, 19_800, (d) => (d - 19_000) / 4, 60);
  marks.slice(1).forEach((m, i) => expect(m.x - marks[i]!.x).toBeGreaterThanOrEqual(60));
  expect(marks.some((m) => m.month.endsWith('-01'))).toBe(true);
});

const at = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });

test('a line never runs back in time, ends at its sign, and crosses no more than the plain way', () => {
  const obstacle = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 30 }),
    weight: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(at, at, fc.array(obstacle, { maxLength: 12 }), (a, b, obstacles) => {
      const [from, to] = a.x <= b.x ? [a, b] : [b, a];
      const route = edgeRoute(from, to, obstacles);
      route.slice(1).forEach((p, i) => expect(p.x).toBeGreaterThanOrEqual(route[i]!.x));
      const end = route.at(-1)!;
      expect(Math.abs(end.x - to.x) + Math.abs(end.y - to.y)).toBeLessThanOrEqual(18);
      expect(routeCost(route, obstacles)).toBeLessThanOrEqual(
        routeCost(edgeRoute(from, to, []), obstacles),
      );
    }),
  );
});

test('points of a clause: in the strip of their option, labels apart, all inside', () => {
  const points = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      day: fc.integer({ min: 0, max: 60 }),
      step: fc.option(fc.integer({ min: 0, max: 3 })),
      width: fc.integer({ min: 10, max: 120 }),
    }),
    { selector: (p) => p.id, maxLength: 30 },
  );
  fc.assert(
    fc.property(points, (list) => {
      const layout = clauseLayout(list, 4, 28, (d) => 12 + d * 9, 300);
      expect(layout.points).toHaveLength(list.length);
      expect(anyOverlap(layout.points.map((p) => p.label))).toBe(false);
      for (const p of layout.points) {
        const band = layout.bands.find((b) => b.step === list.find((q) => q.id === p.id)!.step)!;
        expect(p.label.y).toBeGreaterThanOrEqual(band.lines);
        expect(p.label.y + p.label.height).toBeLessThanOrEqual(band.top + band.height);
        expect(p.label.x + p.label.width).toBeLessThanOrEqual(layout.width);
      }
    }),
  );
});
