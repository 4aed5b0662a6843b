import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { claimsBy, disputesBy } from './disputesBy.ts';
import { latestResponse, responsesOf } from './latestResponses.ts';
import { documentsBy, lineageOf } from './lineage.ts';

const index = indexRecord(smallRecord());
const [first, second] = [index.documents.get('draft-2020')!, index.documents.get('draft-2021')!];

test('documents after the day do not exist yet', () => {
  expect(documentsBy(index, '2020-07-31')).toEqual([first]);
  // "August 2020" has surely come only on its last day.
  expect(documentsBy(index, '2020-08-30')).toEqual([first]);
  expect(documentsBy(index, '2020-08-31')).toEqual([first, second]);
});

test('a document is followed only by what had come by the day', () => {
  expect(lineageOf(index, first, '2020-07-31')).toEqual({ before: [], after: [] });
  expect(lineageOf(index, first, '2020-12-31').after).toEqual([second]);
  expect(lineageOf(index, second, '2020-12-31').before).toEqual([first]);
});

test('an answer exists from its day on', () => {
  expect(latestResponse(index, first, 'south', '2020-06-01')).toBeNull();
  expect(latestResponse(index, first, 'south', '2020-06-02')?.act).toBe('rejects');
});

test('the latest answer is the newest; "not stated" and undated entries never hide it', () => {
  const data = smallRecord();
  const document = data.documents[0]!;
  const base = { party: 'south', summary: 'x' } as const;
  document.responses.push(
    { ...base, id: 'draft-2020.r-south-2', act: 'not-stated', date: '2020-09-01' },
    { ...base, id: 'draft-2020.r-south-3', act: 'partly', date: '2020-07-01' },
    { ...base, id: 'draft-2020.r-south-4', act: 'accepts' },
  );
  const own = indexRecord(data);
  expect(latestResponse(own, document, 'south', '2020-12-31')?.act).toBe('partly');
  expect(responsesOf(own, document, 'south', '2020-12-31').map((r) => r.act)).toEqual([
    'not-stated',
    'partly',
    'rejects',
    'accepts',
  ]);
});

test('a dispute begins with its second voice; before, there are claims of the day alone', () => {
  expect(disputesBy(index, '2020-02-02')).toEqual([]);
  expect(claimsBy(index, index.data.disputes[0]!, '2020-01-31')).toEqual([]);
  expect(claimsBy(index, index.data.disputes[0]!, '2020-02-02').map((c) => c.by)).toEqual([
    'Ada North',
  ]);
  expect(disputesBy(index, '2020-02-03')[0]!.claims.map((c) => c.by)).toEqual([
    'Ada North',
    'Bo South',
  ]);
});
