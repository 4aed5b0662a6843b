import type { RecordIndex } from '../record/recordIndex.ts';
import { gapAt } from './gap.ts';
import { movementBetween } from './movement.ts';

/** What the headline sentence counts. */
export interface Headline {
  readonly pair: readonly [string, string];
  /** Issues of the record. */
  readonly issues: number;
  /** Issues on which the two ask for different options. */
  readonly apart: number;
  /** Issues on which one stands at each end of the scale. */
  readonly whole: number;
  /** Issues on which both have named an option. */
  readonly comparable: number;
  /** Issues on which each has moved to another option since the date. */
  readonly moved: readonly [number, number];
  readonly since: string;
  readonly day: string;
}

/** Counts where the two parties of the headline stand on a day, and how often they moved since another. */
export function headlineAt(
  index: RecordIndex,
  pair: readonly [string, string],
  day: string,
  since: string,
): Headline {
  let apart = 0;
  let whole = 0;
  let comparable = 0;
  const moved: [number, number] = [0, 0];
  for (const issue of index.data.issues) {
    const gap = gapAt(index, issue, pair, day);
    if (gap.differs !== null) comparable++;
    if (gap.differs) apart++;
    if (gap.steps !== null && gap.steps === gap.most) whole++;
    pair.forEach((party, i) => {
      if (movementBetween(index, party, issue.id, since, day)?.kind === 'option')
        moved[i as 0 | 1]++;
    });
  }
  return { pair, issues: index.data.issues.length, apart, whole, comparable, moved, since, day };
}
