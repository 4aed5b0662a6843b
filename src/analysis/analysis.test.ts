import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord, seriesKey } from '../record/recordIndex.ts';
import { cellAt, positionAt } from './cell.ts';
import { facetCounts, filterStatements, type Filter } from './filter.ts';
import { gapAt } from './gap.ts';
import { headlineAt } from './headline.ts';
import { lastMoved, movementBetween, movements } from './movement.ts';
import { compareRows } from './rows.ts';
import { evidenceOf, litBy } from './selected.ts';

const index = indexRecord(smallRecord());
const dam = index.issues.get('water.dam')!;
const END = '2020-12-31';
const BOTH = ['north', 'south'];
const ALL: Filter = {
  parties: [],
  groups: [],
  issues: [],
  people: [],
  documents: [],
  kinds: [],
  words: null,
  from: null,
  to: null,
  day: END,
};
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('positions at a day', () => {
  test('the last that had begun', () => {
    expect(positionAt(index, 'north', 'water.dam', '2020-01-31')).toBeNull();
    expect(positionAt(index, 'north', 'water.dam', '2020-03-31')?.prefers).toBe('north');
    expect(positionAt(index, 'north', 'water.dam', '2020-04-01')?.prefers).toBe('joint');
  });
  test('a month counts once it has surely begun', () => {
    expect(positionAt(index, 'south', 'water.dam', '2020-02-15')).toBeNull();
    expect(positionAt(index, 'south', 'water.dam', '2020-02-29')?.prefers).toBe('south');
  });
  test('silence is not stated', () => {
    expect(cellAt(index, 'north', 'talks.basis', END)).toMatchObject({
      act: 'not-stated',
      position: null,
      quotes: [],
    });
  });
  test('a cell counts the quotations given by that day, newest first', () => {
    expect(cellAt(index, 'north', 'water.dam', '2020-04-15').quotes).toEqual([]);
    expect(cellAt(index, 'north', 'water.dam', END).quotes.map((q) => q.id)).toEqual(['n-ada-2']);
    expect(cellAt(index, 'north', 'water.dam', END).evidence.map((e) => e.id)).toEqual([
      'n-ada-2',
      'draft-2020.p1',
    ]);
  });
  test('evidence only grows with the day, while the position is the same', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [x, y] = [
          cellAt(index, 'north', 'water.dam', early),
          cellAt(index, 'north', 'water.dam', late),
        ];
        if (x.position === y.position)
          expect(y.evidence.length).toBeGreaterThanOrEqual(x.evidence.length);
      }),
    );
  });
});

describe('the gap', () => {
  test('is the difference of the numbers of the two options furthest apart', () => {
    expect(gapAt(index, dam, BOTH, '2020-03-15')).toMatchObject({
      steps: 2,
      most: 2,
      differs: true,
      furthest: ['north', 'south'],
    });
    expect(gapAt(index, dam, BOTH, END)).toMatchObject({ steps: 1, differs: true });
  });
  test('is not counted for one party, or without order', () => {
    expect(gapAt(index, dam, ['north'], END)).toMatchObject({ steps: null, differs: null });
    expect(gapAt(index, index.issues.get('talks.basis')!, BOTH, END)).toMatchObject({
      steps: null,
      unplaced: ['north'],
    });
  });
  test('does not depend on the order of the parties, stays on the scale, and is 0 only when all agree', () => {
    fc.assert(
      fc.property(day, (d) => {
        const a = gapAt(index, dam, BOTH, d);
        const b = gapAt(index, dam, BOTH.toReversed(), d);
        expect(a.steps).toBe(b.steps);
        if (a.steps !== null) {
          expect(a.steps).toBeGreaterThanOrEqual(0);
          expect(a.steps).toBeLessThanOrEqual(a.most);
          expect(a.steps === 0).toBe(a.differs === false);
        }
      }),
    );
  });
  test('has the documents of that day on it', () => {
    expect(gapAt(index, dam, BOTH, '2020-03-31').documents).toEqual([]);
    expect(gapAt(index, dam, BOTH, END).documents.map((d) => [d.document.id, d.step])).toEqual([
      ['draft-2020', 1],
      ['draft-2021', 2],
    ]);
  });
});

describe('movement', () => {
  test('every change is listed, first statements as such', () => {
    expect(movements(index).map((m) => [m.after.id, m.kind])).toEqual([
      ['north.water.dam.2020-02-01', 'first'],
      ['south.water.dam.2020-02', 'first'],
      ['north.water.dam.2020-04-01', 'option'],
      ['south.talks.basis.2020-06-10', 'first'],
    ]);
  });
  test('between two days', () => {
    expect(movementBetween(index, 'north', 'water.dam', '2020-03-01', END)?.kind).toBe('option');
    expect(movementBetween(index, 'south', 'water.dam', '2020-03-01', END)).toBeNull();
    expect(lastMoved(index, 'water.dam', BOTH, END)).toBe('2020-04-01');
  });
  test('the headline counts', () => {
    expect(headlineAt(index, ['north', 'south'], END, '2020-03-01')).toMatchObject({
      issues: 2,
      comparable: 1,
      apart: 1,
      whole: 0,
      moved: [1, 0],
    });
    expect(headlineAt(index, ['north', 'south'], '2020-03-15', '2020-03-01')).toMatchObject({
      apart: 1,
      whole: 1,
      moved: [0, 0],
    });
  });
});

describe('filters', () => {
  const filter = fc.record({
    parties: fc.subarray(BOTH),
    groups: fc.subarray(['water', 'talks']),
    issues: fc.subarray(['water.dam', 'talks.basis']),
    people: fc.subarray(['ada-north', 'bo-south', 'cy-outside']),
    documents: fc.subarray(['draft-2020', 'draft-2021']),
    kinds: fc.subarray(['verbatim', 'translated', 'reported']),
    words: fc.constantFrom(null, 'dam', 'zzz'),
    from: fc.constant(null),
    to: fc.constant(null),
    day,
  });
  test('one more filter never lets more through', () => {
    fc.assert(
      fc.property(filter, (f) => {
        const passing = new Set(filterStatements(index, f).map((s) => s.id));
        for (const key of ['people', 'kinds', 'issues', 'documents', 'groups'] as const) {
          const wider = new Set(filterStatements(index, { ...f, [key]: [] }).map((s) => s.id));
          for (const s of passing) expect(wider.has(s)).toBe(true);
        }
      }),
    );
  });
  test('the counts of a facet are what choosing its value would show', () => {
    fc.assert(
      fc.property(filter, (f) => {
        for (const key of ['people', 'kinds', 'issues', 'groups', 'documents'] as const)
          for (const [value, n] of facetCounts(index, f, key))
            expect(filterStatements(index, { ...f, [key]: [value] })).toHaveLength(n);
      }),
    );
  });
  test('words, speakers and originals are found in either script', () => {
    for (const words of ['DAM ours', 'Ада', 'ada'])
      expect(filterStatements(index, { ...ALL, words }).map((s) => s.id)).toContain('n-ada-1');
    expect(filterStatements(index, { ...ALL, words: 'dam fish' })).toEqual([]);
  });
  test('a vague date passes wherever it may lie', () => {
    expect(
      filterStatements(index, { ...ALL, from: '2020-02-10', to: '2020-02-12' }).map((s) => s.id),
    ).toEqual(['s-bo-1']);
  });
  test('rows: only where they differ, only what changed, sorted', () => {
    const rows = (o: object) =>
      compareRows(index, {
        filter: { ...ALL, parties: BOTH },
        since: '2020-03-01',
        onlyDiffering: false,
        onlyChanged: false,
        sort: 'issue',
        ...o,
      }).map((r) => r.issue.id);
    expect(rows({})).toEqual(['water.dam', 'talks.basis']);
    expect(rows({ onlyDiffering: true })).toEqual(['water.dam']);
    expect(rows({ onlyChanged: true, since: '2020-05-01' })).toEqual(['talks.basis']);
    expect(rows({ sort: 'moved' })).toEqual(['talks.basis', 'water.dam']);
    expect(rows({ filter: { ...ALL, parties: BOTH, people: ['bo-south'] } })).toEqual([
      'water.dam',
      'talks.basis',
    ]);
    expect(rows({ filter: { ...ALL, parties: BOTH, words: 'together' } })).toEqual(['water.dam']);
  });
});

describe('a selection', () => {
  test('lights up what belongs to it', () => {
    const lit = litBy(index, { kind: 'statement', statement: 's-bo-1' }, BOTH, END);
    expect([...lit.cells]).toEqual([seriesKey('south', 'water.dam')]);
    expect(
      litBy(index, { kind: 'document', document: 'draft-2020' }, BOTH, END).cells.has(
        seriesKey('north', 'water.dam'),
      ),
    ).toBe(true);
    expect(litBy(index, null, BOTH, END).ids.size).toBe(0);
  });
  test('an earlier position no longer lights the cell of today', () => {
    expect(litBy(index, { kind: 'statement', statement: 'n-ada-1' }, BOTH, END).cells.size).toBe(0);
    expect(
      litBy(index, { kind: 'statement', statement: 'n-ada-1' }, BOTH, '2020-03-15').cells.size,
    ).toBe(1);
  });
  test('has evidence, none of it from after the day', () => {
    const ids = (s: Parameters<typeof evidenceOf>[1], d = END) =>
      evidenceOf(index, s, BOTH, d).map((e) => e.id);
    expect(ids({ kind: 'issue', issue: 'water.dam' })).toContain('s-bo-1');
    expect(ids({ kind: 'response', document: 'draft-2020', party: 'south' })).toEqual([
      'draft-2020.r-south-1',
    ]);
    expect(ids({ kind: 'event', event: 'first-round' }, '2020-02-01')).toEqual([]);
    expect(ids({ kind: 'dispute', dispute: 'who-built-it' })).toEqual(['n-ada-1']);
    expect(ids({ kind: 'position', position: 'gone' })).toEqual([]);
  });
});
