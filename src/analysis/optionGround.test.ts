import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { deciders } from './deciders.ts';
import { optionGrounds } from './optionGround.ts';

const state = (party: string, from: string, prefers: string, accepts: string[] = []) => ({
  id: `${party}.water.dam.${from}`,
  party,
  issue: 'water.dam',
  from,
  lastStated: from,
  act: 'demands' as const,
  prefers,
  accepts,
  summary: 'x',
  basis: 'stated' as const,
  evidence: [party === 'north' ? 'n-ada-1' : 's-bo-1'],
  confidence: 'high' as const,
});

const record = {
  ...smallRecord(),
  positions: [
    state('north', '2020-03-01', 'joint', ['south']),
    state('north', '2020-02-01', 'north'),
    state('north', '2020-05-01', 'north'),
    state('south', '2020-04-01', 'south', ['joint']),
  ],
};
const index = indexRecord(record);
const dam = index.issues.get('water.dam')!;

test('an option is named first by those who ask for it, then by those who could live with it', () => {
  const names = (day: string) =>
    optionGrounds(index, dam, day).map((g) => [
      g.asked.map((p) => `${p.party} ${p.from}`),
      g.accepted.map((p) => `${p.party} ${p.from}`),
    ]);
  expect(names('2020-12-31')).toEqual([
    [['north 2020-02-01'], []],
    [['north 2020-03-01'], ['south 2020-04-01']],
    [['south 2020-04-01'], ['north 2020-03-01']],
  ]);
  // By an earlier day, what came later is not there.
  expect(names('2020-03-15')).toEqual([
    [['north 2020-02-01'], []],
    [['north 2020-03-01'], []],
    [[], ['north 2020-03-01']],
  ]);
});

test('those decide on whose words positions rest, and each state counts once', () => {
  expect(deciders(index, 'north').map((d) => [d.person.id, d.role?.title, d.positions])).toEqual([
    ['ada-north', 'Minister of Water', 3],
  ]);
  expect(deciders(index, 'nobody')).toEqual([]);
});
