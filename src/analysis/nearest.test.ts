import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, nearest } from './nearest.ts';

const ENTRIES = [
  { id: '20-point-framework', title: '20-point framework' },
  { id: '28-point-plan', title: '28-point plan' },
  { id: 'istanbul-2022', title: 'Istanbul communiqué' },
];

test('a slip of the pen finds what was meant, best first', () => {
  expect(nearest('20-point-framwork', ENTRIES, 2)[0]!.id).toBe('20-point-framework');
  expect(nearest('28point', ENTRIES, 1)[0]!.id).toBe('28-point-plan');
  expect(nearest('Istanbul', ENTRIES, 3).map((e) => e.id)).toEqual(['istanbul-2022']);
});

test('what is like nothing finds nothing', () => {
  expect(nearest('zzzz', ENTRIES, 3)).toEqual([]);
  expect(nearest('', ENTRIES, 3)).toEqual([]);
});

test('likeness is symmetric, between 0 and 1, and 1 for the same text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
    }),
  );
});
