import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { withLaterIds } from './laterIds.ts';
import { indexRecord } from './recordIndex.ts';

const since = '2026-11-24';

test('an id given later leads to the one of then; what the release knows stays', () => {
  const data = smallRecord();
  const issue = data.issues[0]!.id;
  const party = data.parties[0]!.id;
  data.aliases = [{ from: 'first-name', to: issue, since }];
  const { aliases } = withLaterIds(indexRecord(data), [
    { from: issue, to: 'given-later', since },
    { from: 'first-name', to: 'given-last', since },
    // Two became one: the release still has both, and the first is as good as the other.
    { from: party, to: 'given-later', since },
    // Merged into one that was there: it is still there.
    { from: issue, to: party, since },
    { from: 'unknown', to: 'nowhere', since },
  ]);
  expect(Object.fromEntries(aliases)).toEqual({
    'first-name': issue,
    'given-later': issue,
    'given-last': issue,
  });
});
