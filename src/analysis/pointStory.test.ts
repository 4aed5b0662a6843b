import { expect, test } from 'vitest';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { latestResponse } from './latestResponses.ts';
import { relationsOf } from './lineage.ts';
import { fateOf, originOf, pointAnswers, positionsOnBothDays, witnessesOf } from './pointStory.ts';

const index = indexRecord(richRecord());
const [first, second] = [index.documents.get('draft-2020')!, index.documents.get('draft-2021')!];

test('a point says where it comes from and what became of it by a day', () => {
  expect(originOf(index, 'draft-2021.n1', '2030-01-01')[0]!.points[0]!.provision.id).toBe(
    'draft-2020.p1',
  );
  expect(fateOf(index, 'draft-2020.p1', '2020-07-31')).toEqual([]);
  expect(fateOf(index, 'draft-2020.p1', '2020-08-31')[0]!.points[0]!.provision.id).toBe(
    'draft-2021.n1',
  );
  expect(fateOf(index, 'draft-2020.p2', '2020-07-31')).toEqual([]);
  expect(fateOf(index, 'draft-2020.p2', '2020-12-31')[0]!.droppedIn).toBe(second);
});

test('an answer to a single point is none to the whole', () => {
  expect(pointAnswers(index, first, '2020-06-09')).toEqual([]);
  expect(pointAnswers(index, first, '2020-06-10').map((r) => r.act)).toEqual(['accepts']);
  expect(latestResponse(index, first, 'south', '2020-12-31')?.act).toBe('rejects');
});

test('positions on two days differ when a party asks for something else', () => {
  const issue = index.issues.get('water.dam')!;
  const rows = positionsOnBothDays(index, issue, ['north', 'south'], '2020-02-10', '2020-12-31');
  expect(rows.map((r) => [r.party, r.thenStep, r.nowStep, r.differs])).toEqual([
    ['north', 0, 1, true],
    // "February 2020" has not surely begun by the tenth.
    ['south', null, 2, true],
  ]);
  const same = positionsOnBothDays(index, issue, ['north'], '2020-05-01', '2020-12-31');
  expect(same[0]!.differs).toBe(false);
});

test('a version is named only where not all carry the point', () => {
  expect(witnessesOf(first, first.provisions[0]!)).toEqual([]);
  expect(witnessesOf(first, first.provisions[1]!).map((w) => w.id)).toEqual(['draft-2020.w1']);
});

test('ties are told from both ends, by the day', () => {
  const kinds = (d: typeof first, day: string) => relationsOf(index, d, day).map((r) => r.kind);
  expect(kinds(second, '2020-12-31')).toEqual(['supersedes', 'counters']);
  expect(kinds(first, '2020-12-31')).toEqual(['supersededBy', 'counteredBy']);
  expect(kinds(first, '2020-07-31')).toEqual([]);
});
