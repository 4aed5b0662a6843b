import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { firstDay, lastDay } from '../record/edtf.ts';
import { indexRecord } from '../record/recordIndex.ts';
import type { Document } from '../record/types.ts';
import { reachesNewest, statementsBy, statusBy, witnessesBy } from './asOf.ts';

const index = indexRecord(smallRecord());
const newest = lastDay(index.data.meta.latestMaterial);
const document = index.data.documents[0]!;

test('what became of a text is told only on a day that all of the record is known by', () => {
  expect(reachesNewest(index, newest)).toBe(true);
  expect(statusBy(index, document, newest)).toBe(document.status);
  expect(statusBy(index, document, firstDay(document.date))).toBeNull();
});

test('words of a later day are not there yet', () => {
  const [s] = index.data.statements;
  expect(statementsBy(index, [s!.id, 'nobody'], '1999-01-01')).toEqual([]);
  expect(statementsBy(index, [s!.id, 'nobody'], '2099-01-01').map((x) => x.id)).toEqual([s!.id]);
  expect(statementsBy(index, undefined, newest)).toEqual([]);
});

test('a version is there from its own day on; of a text not there yet, all are', () => {
  const late = { id: 'late', title: 'Late', date: '2020-09', sources: [] };
  const d = {
    ...document,
    date: '2020-06-01',
    witnesses: [late, { ...late, id: 'undated', date: undefined }],
  } as unknown as Document;
  const own = indexRecord({ ...index.data, documents: [d] });
  const ids = (day: string) => witnessesBy(own, d, day).map((w) => w.id);
  expect(ids('2020-06-02')).toEqual(['undated']);
  expect(ids('2020-09-29')).toEqual(['undated']);
  expect(ids('2020-09-30')).toEqual(['late', 'undated']);
  expect(ids('2020-05-01')).toEqual(['late', 'undated']);
});
