import { expect, test } from 'vitest';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { checkRecord } from '../record/checkRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { disputeHistory } from './disputeHistory.ts';
import { claimsBy } from './disputesBy.ts';
import { disputesOn } from './disputesOn.ts';
import { disputeState, newestWords } from './disputeState.ts';

const data = richRecord();
const index = indexRecord(data);
const dispute = index.data.disputes[0]!;
const newest = (day: string, of = index) =>
  newestWords(of, claimsBy(index, of.data.disputes[0]!, day), day);

test('the fixture is a record that every rule holds for', () => {
  const checked = checkRecord(JSON.parse(JSON.stringify(richRecord())));
  expect(checked.ok ? [] : checked.problems).toEqual([]);
});

test('who asserts, denies and reports is counted by voice and by day', () => {
  expect(disputeState(index, dispute, '2020-02-02').by).toEqual({
    asserts: [{ party: 'north', names: ['Ada North'] }],
  });
  const state = disputeState(index, dispute, '2020-12-31');
  expect(state.by.denies).toEqual([{ party: 'south', names: ['Bo South'] }]);
  expect(state.by.reports).toEqual([{ party: undefined, names: ['The Gazette'] }]);
  expect([...state.mixed]).toEqual(['north']);
  expect(state.confirmedBy).toEqual([]);
});

test('nobody confirms its own words; another party does', () => {
  const changed = richRecord();
  const claim = { date: '2020-07-01', act: 'confirms', says: 'So it is.' } as const;
  changed.disputes[0]!.claims.push(
    { ...claim, id: 'own', by: 'The ministry', party: 'north' },
    { ...claim, id: 'other', by: 'Bo South', party: 'south' },
  );
  const state = disputeState(index, changed.disputes[0]!, '2020-12-31');
  expect(state.confirmedBy).toEqual([{ party: 'south', names: ['Bo South'] }]);
});

test('claims without an act stay unsorted, and none is guessed', () => {
  const state = disputeState(index, smallRecord().disputes[0]!, '2020-12-31');
  expect(Object.keys(state.by)).toEqual(['unsorted']);
});

test('the newest words of both sides, older first, may be of one party', () => {
  const pair = newest('2020-12-31')!;
  expect(pair.map((w) => w.statement.id)).toEqual(['n-ada-1', 'n-ada-2']);
  expect(newest('2020-02-01')).toBeNull();
});

test('without acts the newest words are of two parties', () => {
  const plain = smallRecord();
  plain.disputes[0]!.claims[1]!.statements = ['s-bo-1'];
  const of = indexRecord(plain);
  const pair = newest('2020-12-31', of)!;
  expect(pair.map((w) => w.statement.party)).toEqual(['north', 'south']);
});

test('a thing is disputed from the day on which a second voice has spoken', () => {
  expect(disputesOn(index, ['n-ada-1'], '2020-02-02')).toEqual([]);
  expect(disputesOn(index, ['n-ada-1'], '2020-02-03')).toEqual([dispute]);
  expect(disputesOn(index, ['draft-2020'], '2020-12-31')).toEqual([dispute]);
  // A claim of a later day does not make its words disputed before.
  expect(disputesOn(index, ['n-ada-2'], '2020-02-03')).toEqual([]);
});

test('what is settled is no longer disputed', () => {
  const settled = richRecord();
  settled.disputes[0]!.status = 'settled';
  expect(disputesOn(indexRecord(settled), ['n-ada-1'], '2020-12-31')).toEqual([]);
});

test('the history has a lane for each act; a month is drawn as long as it is', () => {
  const history = disputeHistory(claimsBy(index, dispute, '2020-12-31'))!;
  expect(history.lanes.map((l) => l.act)).toEqual(['asserts', 'denies', 'redefines', 'reports']);
  const month = history.lanes.at(-1)!.marks[0]!;
  expect(month.vague).toBe(true);
  expect(month.to).toBeGreaterThan(month.from);
  for (const mark of history.lanes.flatMap((l) => l.marks)) {
    expect(mark.from).toBeGreaterThanOrEqual(3);
    expect(mark.to).toBeLessThanOrEqual(97);
  }
});

test('marks that would touch stand in rows of their own', () => {
  const claim = { by: 'Ada North', party: 'north', act: 'asserts', says: 'x' } as const;
  const history = disputeHistory([
    { ...claim, id: 'a', date: '2020-02-01' },
    { ...claim, id: 'b', date: '2020-02-01' },
    { ...claim, id: 'c', date: '2020-12-01' },
  ])!;
  expect(history.lanes[0]!.marks.map((m) => m.row)).toEqual([0, 1, 0]);
  expect(disputeHistory([{ ...claim, id: 'a', date: '2020-02-01' }])).toBeNull();
});
