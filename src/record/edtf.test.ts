import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, firstDay, lastDay, parseEdtf } from './edtf.ts';

test.each([
  ['2026-02-11', '2026-02-11', '2026-02-11'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-01~', '2026-01-01', '2026-01-31'],
  ['2026-02-17/2026-02-18', '2026-02-17', '2026-02-18'],
  ['2025-12/2026-01', '2025-12-01', '2026-01-31'],
])('%s runs from %s to %s', (text, from, to) => {
  expect([firstDay(text), lastDay(text)]).toEqual([from, to]);
});

test.each([
  '',
  '2026-13',
  '2026-02-30',
  '26-01-01',
  '2026-1-1',
  '2026-02-18/2026-02-17',
  '2026/',
  'a/b',
  '2026-02-11T00:00',
  '2026-02-11 ',
])('"%s" is none', (text) => expect(parseEdtf(text)).toBeNull());

const two = (n: number) => String(n).padStart(2, '0');
const point = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(
    ([y, m, d, mark]) => `${y}${m === 0 ? '' : `-${two(m)}${d === 0 ? '' : `-${two(d)}`}`}${mark}`,
  );

test('agrees with the reference parser about what is a date, and from when to when', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        point,
        fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
      ),
      (text) => {
        const ours = parseEdtf(text);
        let theirs: { min: number; max: number } | null = null;
        try {
          theirs = edtf(text);
        } catch {
          theirs = null;
        }
        if (ours === null) return;
        expect(theirs).not.toBeNull();
        expect(new Date(theirs!.min).toISOString().slice(0, 10)).toBe(ours.from);
        expect(new Date(theirs!.max).toISOString().slice(0, 10)).toBe(ours.to);
      },
    ),
  );
});

test('dates are ordered by their first day, then by their last', () => {
  expect(['2026', '2026-01-02', '2026-01', '2025-12'].toSorted(compareDates)).toEqual([
    '2025-12',
    '2026-01',
    '2026',
    '2026-01-02',
  ]);
});
