import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { issueChanges, issuePath } from './issuePath.ts';
import { dayNumber } from './timelineItems.ts';

const index = indexRecord(smallRecord());
const dam = index.issues.get('water.dam')!;

test('a path has no gaps: each stretch ends where the next begins, the last on the day shown', () => {
  const path = issuePath(index, dam, 'north', '2020-12-31');
  expect(path.map((s) => s.step)).toEqual([0, 1]);
  expect(path[0]!.to).toBe(path[1]!.from);
  expect(path[1]!.to).toBe(dayNumber('2020-12-31'));
});

test('what comes after the day is not part of the path', () => {
  expect(issuePath(index, dam, 'north', '2020-03-31')).toHaveLength(1);
  expect(issuePath(index, dam, 'north', '2019-12-31')).toEqual([]);
});

test('a state that names no option has no step', () => {
  const data = smallRecord();
  delete data.positions[1]!.prefers;
  const path = issuePath(indexRecord(data), dam, 'north', '2020-12-31');
  expect(path.map((s) => s.step)).toEqual([0, null]);
});

test('changes are told newest first, with what stood before', () => {
  const changes = issueChanges(index, dam, ['north', 'south'], '2020-12-31');
  expect(changes.map((c) => [c.party, c.before?.prefers ?? null, c.after.prefers])).toEqual([
    ['north', 'north', 'joint'],
    ['south', null, 'south'],
    ['north', null, 'north'],
  ]);
  expect(issueChanges(index, dam, ['south'], '2020-02-28')).toEqual([]);
});
