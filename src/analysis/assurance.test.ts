import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { assurance, otherVoices } from './assurance.ts';

test('every statement is counted once in each set of columns, and the last row is the sum', () => {
  const data = smallRecord();
  const rows = assurance(data);
  const all = rows.at(-1)!;
  expect(rows.map((r) => r.party)).toEqual(['north', 'south', undefined, null]);
  for (const r of rows) {
    const n = r.quotations + r.reports;
    expect(r.exact + r.elsewhere + r.corrected + r.lost + r.unchecked).toBe(n);
    expect(r.high + r.medium + r.low).toBe(n);
  }
  expect(all.quotations + all.reports).toBe(data.statements.length);
  expect(all.exact).toBe(1);
});

test('no row for other voices when every statement has a party', () => {
  const data = smallRecord();
  data.statements = data.statements.filter((s) => s.party !== undefined);
  expect(assurance(data).map((r) => r.party)).toEqual(['north', 'south', null]);
});

test('voices that are no officials are counted by the role of the day', () => {
  expect(otherVoices(indexRecord(smallRecord()))).toEqual([['outside', 1]]);
});
