import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { firstDay, lastDay } from '../record/edtf.ts';
import { indexBy, indexRecord } from '../record/recordIndex.ts';
import { addDays, addMonths, keyedDay } from './daySteps.ts';
import { maybeChanged } from './maybeChanged.ts';
import { recordSpan } from './recordSpan.ts';
import { dayText } from './timelineItems.ts';

const day = fc.integer({ min: 15_000, max: 22_000 }).map(dayText);

test('months keep the day where they have it, and end on their last where not', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (d, n) => {
      const there = addMonths(d, n);
      expect(there.slice(8) <= d.slice(8)).toBe(true);
      const months = (x: string) => Number(x.slice(0, 4)) * 12 + Number(x.slice(5, 7));
      expect(months(there)).toBe(months(d) + n);
    }),
  );
});

test('keys of a slider stay within its days, and leave other keys alone', () => {
  const keyed = (key: string, shift = false) =>
    keyedDay(key, shift, '2026-02-13', '2022-01-01', '2026-07-05');
  expect(keyed('ArrowLeft')).toBe('2026-02-12');
  expect(keyed('ArrowUp')).toBe('2026-02-14');
  expect(keyed('ArrowRight', true)).toBe('2026-03-13');
  expect(keyed('PageDown')).toBe('2026-01-13');
  expect(keyed('Home')).toBe('2022-01-01');
  expect(keyed('End')).toBe('2026-07-05');
  expect(keyed('Enter')).toBeNull();
  expect(keyedDay('PageUp', false, '2026-06-20', '2022-01-01', '2026-07-05')).toBe('2026-07-05');
});

test('a record reaches from its first date to its newest material, by either basis', () => {
  const index = realIndex();
  const span = recordSpan(index);
  expect(span).toEqual(recordSpan(indexBy(index, 'known')));
  expect(span.latest).toBe(lastDay(index.data.meta.latestMaterial));
  expect(span.searched).toBe(lastDay(index.data.meta.searchedUntil));
  for (const s of index.data.statements) expect(firstDay(s.date) >= span.first).toBe(true);
});

test('a position with a vague date may hold from its first day, and is told until its last', () => {
  const record = smallRecord();
  const [p] = record.positions;
  p!.from = '2020-02';
  const index = indexRecord(record);
  const ids = (d: string) => maybeChanged(index, [p!.party], d).map((x) => x.id);
  expect(ids('2020-01-31')).not.toContain(p!.id);
  expect(ids('2020-02-01')).toContain(p!.id);
  expect(ids('2020-02-28')).toContain(p!.id);
  expect(ids('2020-02-29')).not.toContain(p!.id);
  expect(maybeChanged(index, [], '2020-02-10')).toEqual([]);
});
