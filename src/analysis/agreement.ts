/**
 * Krippendorff's alpha, from units coded by two or more coders, values missing allowed.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D:
 * https://repository.upenn.edu/asc_papers/43
 */

/** How far apart two values are: all different ones alike, or by the values that lie between them. */
export type Metric = 'nominal' | 'ordinal';

/** The values that coders gave one unit, as places of an ordered list of values; null: missing. */
export type Unit = readonly (number | null)[];

/** Coincidences of values within units: `at(c, k)`, symmetric; its margins are `totals`. */
function coincidences(units: readonly Unit[], size: number) {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const unit of units) {
    const values = unit.filter((v) => v !== null);
    if (values.length < 2) continue;
    values.forEach((a, i) =>
      values.forEach((b, j) => {
        if (i !== j) matrix[a]![b]! += 1 / (values.length - 1);
      }),
    );
  }
  return { matrix, totals: matrix.map((row) => row.reduce((sum, x) => sum + x, 0)) };
}

/** Squared distance of two values c < k, by the metric. */
function distance(metric: Metric, totals: readonly number[], c: number, k: number): number {
  if (metric === 'nominal') return 1;
  const between = totals.slice(c, k + 1).reduce((sum, x) => sum + x, 0);
  return (between - (totals[c]! + totals[k]!) / 2) ** 2;
}

/** Disagreement that was seen and that chance would give, in the same unit. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/** Observed and expected disagreement of units whose values are places from 0 to `size` - 1. */
export function disagreement(units: readonly Unit[], size: number, metric: Metric): Disagreement {
  const { matrix, totals } = coincidences(units, size);
  const n = totals.reduce((sum, x) => sum + x, 0);
  let observed = 0;
  let expected = 0;
  if (n > 1)
    for (let c = 0; c < size; c++)
      for (let k = c + 1; k < size; k++) {
        const d = distance(metric, totals, c, k);
        observed += (matrix[c]![k]! / n) * d;
        expected += ((totals[c]! * totals[k]!) / (n * (n - 1))) * d;
      }
  return { observed, expected };
}

/**
 * Alpha: 1 is full agreement, 0 what chance would give. Null: all values are the same or there are no
 * pairs, so that chance can't be told from agreement.
 */
export function alpha(units: readonly Unit[], size: number, metric: Metric): number | null {
  const { observed, expected } = disagreement(units, size, metric);
  return expected === 0 ? null : 1 - observed / expected;
}
