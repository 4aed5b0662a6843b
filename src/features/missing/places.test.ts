import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { lastDay } from '../../record/edtf.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { placesBy } from './places.ts';

const words = { date: (d: string) => `on ${d}`, reported: 'Reported' };
const index = indexRecord(smallRecord());
const ids = (day: string, folder: string) =>
  placesBy(index, day, words)
    .get(folder)!
    .map((p) => p.id);

test('nothing later than the day shown is suggested', () => {
  for (const day of ['1999-01-01', '2020-02-01', '2020-12-31']) {
    expect(ids(day, 'quotes').toSorted()).toEqual(
      index.data.statements
        .filter((s) => lastDay(s.date) <= day)
        .map((s) => s.id)
        .toSorted(),
    );
    expect(ids(day, 'documents')).toEqual(
      index.data.documents.filter((d) => lastDay(d.date) <= day).map((d) => d.id),
    );
  }
  expect(ids('1999-01-01', 'people')).toEqual([]);
  expect(ids('1999-01-01', 'disputes')).toEqual([]);
});

test('a report is not shown as a quotation', () => {
  const texts = new Map(
    placesBy(index, '2020-12-31', words)
      .get('quotes')!
      .map((p) => [p.id, p.text]),
  );
  for (const s of index.data.statements)
    expect(texts.get(s.id)).toContain(
      s.quote === undefined ? `on ${s.date}: Reported: ${s.says}` : `“${s.quote}”`,
    );
});

test('no folder but ours', () => {
  expect(placesBy(index, '2020-12-31', words).get('constructor')).toBeUndefined();
});
