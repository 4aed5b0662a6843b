import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, words } from '../../../tests/fixtures/asked.ts';
import { cellAt } from '../../analysis/cell.ts';
import { filterStatements } from '../../analysis/filter.ts';
import { compareRows } from '../../analysis/rows.ts';
import { toJson } from './json.ts';
import { metadataTable } from './metadataTable.ts';
import { statementTable } from './statementTable.ts';
import { comparisonTable, type Table } from './tables.ts';

const column = (table: Table, key: string) =>
  table.rows.map((row) => row[table.columns.findIndex((c) => c.key === key)]);

const day = fc
  .integer({ min: 0, max: 420 })
  .map((n) => new Date(Date.UTC(2019, 11, 1) + n * 86_400_000).toISOString().slice(0, 10));

const views = fc
  .record({
    parties: fc.constantFrom(['north', 'south'], ['south', 'north'], ['north']),
    groups: fc.subarray(['water', 'talks']),
    issues: fc.subarray(['water.dam', 'talks.basis']),
    people: fc.subarray(['ada-north', 'bo-south', 'cy-outside']),
    documents: fc.subarray(['draft-2020', 'draft-2021']),
    kinds: fc.subarray(['verbatim', 'translated', 'reported']),
    words: fc.constantFrom(null, 'dam', 'together', 'норт'),
    from: fc.option(day),
    to: fc.option(day),
    day,
  })
  .chain((filter) =>
    fc
      .record({
        since: day,
        onlyDiffering: fc.boolean(),
        onlyChanged: fc.boolean(),
        sort: fc.constantFrom('issue' as const, 'gap' as const, 'moved' as const),
      })
      .map((choice) => ask({ filter, choice })),
  );

test('the tables hold what the screen shows, whatever the filters', () => {
  fc.assert(
    fc.property(views, (asked) => {
      const { parties, day: shown } = asked.choice.filter;
      const table = comparisonTable(asked, words);
      const rows = compareRows(asked.index, asked.choice);
      const ids = column(table, 'issueId');
      expect([...ids].sort()).toEqual(rows.map((r) => r.issue.id).sort());
      if (asked.choice.sort !== 'issue') expect(ids).toEqual(rows.map((r) => r.issue.id));
      for (const party of parties)
        expect(column(table, `${party}.summary`)).toEqual(
          ids.map((id) => cellAt(asked.index, party, String(id), shown).position?.summary ?? null),
        );
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const passing = filterStatements(asked.index, asked.choice.filter);
      expect(column(statementTable(asked, words), 'id')).toEqual(
        passing.map((s) => s.id).toReversed(),
      );
      const about = new Map(metadataTable(asked, words).rows.map(([k, v]) => [k, v]));
      expect(about.get('Issues')).toBe(rows.length);
      expect(about.get('Statements')).toBe(passing.length);
      expect(about.get('As of')).toBe(shown);
    }),
  );
});

test('a row of the comparison: option, act, dates and counts of each party, gap in steps', () => {
  const table = comparisonTable(ask(), words);
  const dam = Object.fromEntries(table.columns.map((c, i) => [c.key, table.rows[0]![i]]));
  expect(dam).toMatchObject({
    issueId: 'water.dam',
    group: 'Water',
    gapSteps: 1,
    gapMost: 2,
    'north.act': 'proposes',
    'north.option': 'Both together',
    'north.accepts': 'Northland',
    'north.basis': 'inferred',
    'north.since': '2020-04-01',
    'north.last': '2020-05-05',
    'north.statements': 1,
    'south.option': 'Southland',
  });
  const basis = Object.fromEntries(table.columns.map((c, i) => [c.key, table.rows[1]![i]]));
  expect(basis).toMatchObject({
    gapSteps: null,
    gapMost: null,
    'north.act': 'not stated',
    'north.summary': null,
    'north.statements': 0,
  });
  expect(table.columns.find((c) => c.key === 'south.since')?.title).toBe('South: since');
});

test('what was last stated is never later than the day shown', () => {
  const table = comparisonTable(ask({ filter: { day: '2020-04-15' } }), words);
  expect(column(table, 'north.last')).toEqual(['2020-04-01', null]);
});

test('a report has no words in the column of quotations', () => {
  const table = statementTable(ask(), words);
  const at = column(table, 'id').indexOf('s-bo-2');
  expect(column(table, 'quote')[at]).toBeNull();
  expect(column(table, 'says')[at]).toBe('Wants no text as a basis.');
  const bo = column(table, 'id').indexOf('s-bo-1');
  expect(column(table, 'original')[bo]).toBe('Мы');
  expect(column(table, 'role')[bo]).toBe('Envoy');
  expect(column(table, 'permalink')[bo]).toBe('https://redlines.example/quotes/s-bo-1/');
  expect(column(table, 'party')[column(table, 'id').indexOf('n-ada-2')]).toBe(
    'Northland; Southland',
  );
});

test('the table about the view names filters, address and licence; a file has no address', () => {
  const asked = ask({ filter: { kinds: ['verbatim'], words: 'dam', from: '2020-01-01' } });
  const rows = metadataTable(asked, words).rows.map((r) => r.join(': '));
  expect(rows).toContain('Kind: verbatim');
  expect(rows).toContain('Words: dam');
  expect(rows).toContain('Dates: from 1 January 2020');
  expect(rows).toContain('Sources searched until: 2020-12-31');
  expect(rows).toContain('Address of this view: https://redlines.example/?parties=north,south');
  expect(rows.join()).toContain('CC BY 4.0');
  const bare = metadataTable(ask({ address: null }), words).rows.map((r) => r.join(': '));
  expect(bare.join()).toContain('opened from a file');
});

test('JSON holds the full entries with their speakers and sources', () => {
  const asked = ask({ filter: { people: ['bo-south'] } });
  const value = JSON.parse(toJson(asked, words));
  expect(value.statements.map((s: { id: string }) => s.id)).toEqual(['s-bo-2', 's-bo-1']);
  expect(value.statements[1]).toMatchObject({
    ...asked.index.statements.get('s-bo-1'),
    person: { name: 'Bo South' },
    printedIn: { publisher: 'The Gazette' },
  });
  expect(value.comparison[0]['south.act']).toBe('demands');
  expect(value.metadata).toMatchObject({
    record: 'river-talks',
    asOf: '2020-12-31',
    since: '2020-03-01',
    filters: { people: ['bo-south'], parties: ['north', 'south'] },
    statements: 2,
    issues: value.comparison.length,
    format: 'redlines-record/1',
    searchedUntil: '2020-12-31',
  });
});
