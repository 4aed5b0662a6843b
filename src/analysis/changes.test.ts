/** Named days, days of change and the summary of two days, on the rich fixture. */
import { expect, test } from 'vitest';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { changeDays, changeFrom } from './changeDays.ts';
import { changeSummary } from './changeSummary.ts';
import { momentsOf } from './moments.ts';

const index = indexRecord(richRecord());
const BOTH = ['north', 'south'];

test('named days: the day before an event begins, its first day, its last', () => {
  expect(momentsOf(index).map((m) => [m.label, m.event, m.day])).toEqual([
    ['Before the first round', 'first-round', '2020-02-29'],
    ['After the first round', 'first-round', '2020-03-02'],
    ['The truce', 'truce', '2020-09-01'],
  ]);
});

test('days of change: a vague date counts from its last day', () => {
  const days = (parties: string[]) =>
    changeDays(index, parties).map((d) => [d.day, d.movements.map((m) => `${m.party} ${m.kind}`)]);
  expect(days(BOTH)).toEqual([
    ['2020-02-01', ['north first']],
    ['2020-02-29', ['south first']],
    ['2020-04-01', ['north option']],
    ['2020-06-10', ['south first']],
  ]);
  expect(days(['south'])).toEqual([
    ['2020-02-29', ['south first']],
    ['2020-06-10', ['south first']],
  ]);
  expect(changeFrom(index, BOTH, '2020-02-29', 1)?.day).toBe('2020-04-01');
  expect(changeFrom(index, BOTH, '2020-02-29', -1)?.day).toBe('2020-02-01');
  expect(changeFrom(index, BOTH, '2020-06-10', 1)).toBeNull();
  expect(changeFrom(index, BOTH, '2020-02-01', -1)).toBeNull();
});

test('between two days: moves by party, the gap, documents and statements', () => {
  const of = (since: string, day: string) => {
    const { parties, gap, documents, statements } = changeSummary(index, BOTH, since, day);
    return {
      parties: parties.map((p) => ({ ...p, moves: p.moves.map((m) => m.after.id) })),
      gap,
      documents: Object.fromEntries(
        Object.entries(documents).map(([kind, list]) => [kind, list.map((d) => d.id)]),
      ),
      statements,
    };
  };
  const none = { moved: 0, named: 0, unnamed: 0, stance: 0, first: 0, away: 0, moves: [] };
  const towards = (party: string, issues = 0) => [{ party, issues }];
  expect(of('2020-03-01', '2020-11-30')).toEqual({
    parties: [
      {
        ...none,
        party: 'north',
        moves: ['north.water.dam.2020-04-01'],
        moved: 1,
        towards: towards('south', 1),
      },
      {
        ...none,
        party: 'south',
        moves: ['south.talks.basis.2020-06-10'],
        first: 1,
        towards: towards('north'),
      },
    ],
    gap: { narrowed: 1, widened: 0, same: 0, open: 0 },
    documents: { added: ['draft-2020', 'draft-2021'], replaced: [], dropped: [] },
    statements: 3,
  });
  expect(of('2020-07-01', '2020-11-30')).toEqual({
    parties: [
      { ...none, party: 'north', towards: towards('south') },
      { ...none, party: 'south', towards: towards('north') },
    ],
    gap: { narrowed: 0, widened: 0, same: 1, open: 0 },
    documents: { added: ['draft-2021'], replaced: ['draft-2020'], dropped: [] },
    statements: 0,
  });
  expect(of('2020-02-01', '2020-02-28').gap).toEqual({ narrowed: 0, widened: 0, same: 0, open: 1 });
});
