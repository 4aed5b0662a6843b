import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alpha, type Unit } from './agreement.ts';

/** The example of Krippendorff 2011, section C: four coders, twelve units, values 1 to 5. */
const CODERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const units: Unit[] = CODERS[0]!.map((_, u) =>
  CODERS.map((values) => (values[u] == null ? null : values[u] - 1)),
);

test('the published example gives the published figures', () => {
  expect(alpha(units, 5, 'nominal')).toBeCloseTo(0.743, 3);
  expect(alpha(units, 5, 'ordinal')).toBeCloseTo(0.815, 3);
});

test('full agreement is 1; without variation there is nothing to say', () => {
  const same = [0, 1, 2, 1].map((v) => [v, v]);
  expect(alpha(same, 3, 'ordinal')).toBe(1);
  expect(alpha([[1, 1]], 3, 'ordinal')).toBeNull();
  expect(alpha([], 3, 'nominal')).toBeNull();
});

test('who codes first makes no difference, and alpha is never above 1', () => {
  const value = fc.option(fc.nat(3), { nil: null });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }),
      fc.constantFrom('nominal' as const, 'ordinal' as const),
      (list, metric) => {
        const a = alpha(list, 4, metric);
        const b = alpha(
          list.map(([x, y]) => [y, x] as const),
          4,
          metric,
        );
        if (a === null) {
          expect(b).toBeNull();
          return;
        }
        expect(b).toBeCloseTo(a, 10);
        expect(a).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
  );
});
