import type { RecordIndex } from '../record/recordIndex.ts';
import type { Issue } from '../record/types.ts';
import { gapAt } from './gap.ts';
import { movementBetween } from './movement.ts';

/** How the parties' paths on an issue run between two days. */
export interface PathTrend {
  /** Steps between the two furthest apart on each day; null where fewer than two stand on the scale. */
  readonly before: number | null;
  readonly after: number | null;
  /** unordered: the options have no order. unknown: on one of the days there is no distance. */
  readonly kind: 'closer' | 'further' | 'level' | 'unknown' | 'unordered';
  /** No party's position changed in between. */
  readonly flat: boolean;
}

/** Whether lines converge, part, or are flat, for the parties given. */
export function pathTrend(
  index: RecordIndex,
  issue: Issue,
  parties: readonly string[],
  since: string,
  day: string,
): PathTrend {
  const after = gapAt(index, issue, parties, day).steps;
  // Of a day that is not earlier there is nothing to tell: it has not come yet on the day shown.
  if (since >= day) return { before: null, after, kind: 'unknown', flat: false };
  const before = gapAt(index, issue, parties, since).steps;
  const kind = !issue.ordered
    ? 'unordered'
    : before === null || after === null
      ? 'unknown'
      : after < before
        ? 'closer'
        : after > before
          ? 'further'
          : 'level';
  return {
    before,
    after,
    kind,
    flat: parties.every((p) => movementBetween(index, p, issue.id, since, day) === null),
  };
}

/** A trend in one word. flat: nobody moved; none: somebody did, and no distance can be counted. */
export const TRENDS = ['closer', 'further', 'same', 'flat', 'none'] as const;
export type Trend = (typeof TRENDS)[number];

/** Every trend has one word, so that the counts of all words add up to the issues. */
export function trendWord(t: PathTrend): Trend {
  if (t.flat) return 'flat';
  if (t.kind === 'level') return 'same';
  return t.kind === 'closer' || t.kind === 'further' ? t.kind : 'none';
}
