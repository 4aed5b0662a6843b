import { expect, test } from 'vitest';
import { formatSpan } from './format.ts';
import { ageOf, wordedDays } from '../analysis/freshness.ts';

test('what is drawn of an age changes only where its words do', () => {
  for (let days = 0; days < 3000; days++) {
    const drawn = wordedDays(days);
    expect([days, ageOf(drawn)]).toEqual([days, ageOf(days)]);
    expect(drawn).toBeLessThanOrEqual(days);
    if (ageOf(days) !== 'fresh')
      expect([days, formatSpan('en', drawn)]).toEqual([days, formatSpan('en', days)]);
  }
});
