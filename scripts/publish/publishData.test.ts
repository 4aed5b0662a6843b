import { expect, test, vi } from 'vitest';
import { indexRecord } from '../../src/record/recordIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { publishData } from './publishData.ts';

const options = { siteUrl: 'https://site.example/', version: '1', schemaJson: '{}\n' };

test('the same record gives the same bytes on any day', () => {
  vi.useFakeTimers({ now: new Date('2021-01-01') });
  const first = publishData(indexRecord(smallRecord()), options);
  vi.setSystemTime(new Date('2031-07-05'));
  const second = publishData(indexRecord(smallRecord()), options);
  vi.useRealTimers();
  expect([...second]).toEqual([...first]);
});

test('every kind of file is there, on a path that any host can serve', () => {
  const files = publishData(indexRecord(smallRecord()), options);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'data/record.json',
      'data/record.schema.json',
      'data/datapackage.json',
      'data/csv/statements.csv',
      'data/issues/water.dam.json',
      'data/parties/north.json',
      'data/documents/draft-2020.json',
      'feeds/changes.atom',
      'feeds/changes.json',
      'feeds/issues/water.dam.atom',
    ]),
  );
  for (const path of files.keys())
    expect(path).toMatch(/^(data|feeds)\/([a-z0-9.-]+\/)?[a-z0-9.-]+$/);
  expect(JSON.parse(files.get('data/record.json')!)).toEqual(smallRecord());
});

test('a site address without a slash at its end is refused', () => {
  for (const siteUrl of ['https://site.example', '/redlines/', ''])
    expect(() => publishData(indexRecord(smallRecord()), { ...options, siteUrl })).toThrow(
      /ends with a slash/,
    );
});
