import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows, rawRows, restoreCell, splitList } from '../../tests/fixtures/parseCsv.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { toCsv } from './csv.ts';
import { list, table, text } from './table.ts';
import { recordTables } from './tables.ts';

const one = (cell: string) =>
  toCsv(table('t', ['a'], [cell], [text('a', (x) => x), text('b', () => 'end')]));

/** What a spreadsheet would run, told in another way than the pattern that is tested. */
function runs(cell: string): boolean {
  if (/^[\t\r\n]/.test(cell)) return true;
  const first = [...cell].find((ch) => !/[\s\p{Cc}\p{Cf}]/u.test(ch));
  return first !== undefined && '=+-@＝＋－＠'.includes(first);
}

const nasty = fc
  .tuple(
    fc.array(fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\ufeff', '\0', "'", '"', ','), {
      maxLength: 4,
    }),
    fc.constantFrom('', '=', '+', '-', '@', '＝', '－', 'x', ';'),
    fc.string({ unit: 'binary' }),
  )
  .map(([start, sign, rest]) => start.join('') + sign + rest);

describe('cells that look like formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' =1', "' =1"],
    ['\n=1', "'\n=1"],
    // Papaparse's own pattern lets these two through.
    ['=1\nmore', "'=1\nmore"],
    ['\u00a0-1', "'\u00a0-1"],
    ["'=1", "''=1"],
    ['a=1', 'a=1'],
    ["'quoted'", "'quoted'"],
  ])('%j is written as %j', (cell, written) => {
    expect(rawRows(one(cell))[1]).toEqual([written, 'end']);
  });

  test('none is left, and every text can be had back', () => {
    fc.assert(
      fc.property(nasty, (cell) => {
        const written = rawRows(one(cell))[1]!;
        expect(written[1]).toBe('end');
        expect(runs(written[0]!)).toBe(false);
        expect(restoreCell(written[0]!)).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a list can be taken apart again, whatever its values hold', () => {
  const value = fc.string({ minLength: 1, unit: fc.constantFrom(';', '\\', 'a', ' ', '"', '\n') });
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const [row] = csvRows(
        toCsv(table('t', ['a'], [values], [list('a', (x) => x), text('b', () => 'end')])),
      );
      expect(splitList(row!.a!)).toEqual(values);
    }),
  );
});

/** Entries of the record by table, with what a table adds to an entry that stands inside another. */
function entriesOf({ data }: RecordIndex): Record<string, readonly object[]> {
  // Old ids are no table: they lead readers, not programs, and stand in the JSON.
  const { format: _, meta: __, aliases: ___, ...lists } = data;
  return {
    ...lists,
    clauses: data.clauses ?? [],
    voices: (data.voices ?? []).map((v) => ({
      ...v,
      prefersKey: v.prefers && `${v.issue}/${v.prefers}`,
    })),
    silences: data.silences ?? [],
    witnesses: data.documents.flatMap((d) =>
      (d.witnesses ?? []).map((w) => ({ ...w, document: d.id })),
    ),
    unpublished: data.documents.flatMap((d) =>
      (d.unpublished ?? []).map((u, i) => ({ ...u, document: d.id, number: i + 1 })),
    ),
    options: data.issues.flatMap((i) =>
      i.options.map((o, step) => ({ ...o, issue: i.id, step, key: `${i.id}/${o.id}` })),
    ),
    roles: data.people.flatMap((p) =>
      p.roles.map((r, i) => ({ ...r, person: p.id, number: i + 1 })),
    ),
    provisions: data.documents.flatMap((d) =>
      d.provisions.map((p) => ({
        ...p,
        document: d.id,
        optionKey: p.option && `${p.issue}/${p.option}`,
      })),
    ),
    responses: data.documents.flatMap((d) => d.responses.map((r) => ({ ...r, document: d.id }))),
    claims: data.disputes.flatMap((d) => d.claims.map((c) => ({ ...c, dispute: d.id }))),
    positions: data.positions.map((p) => ({
      ...p,
      prefersKey: p.prefers && `${p.issue}/${p.prefers}`,
    })),
    'position-evidence': data.positions.flatMap((p) =>
      p.evidence.map((id, i) => ({ position: p.id, number: i + 1, id })),
    ),
  };
}

/** Lists with tables of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'options',
  'roles',
  'responses',
  'claims',
  'evidence',
]);
/** Lists of a document that are tables; elsewhere the same names hold ids. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(['provisions', 'witnesses', 'unpublished']);

/** The cells that an entry must have: nested values under the joined name. */
function flat(entry: object): [string, string | string[]][] {
  return Object.entries(entry).flatMap(([key, value]): [string, string | string[]][] => {
    if (value === undefined || ELSEWHERE.has(key)) return [];
    if (OF_DOCUMENTS.has(key) && 'publicity' in entry) return [];
    if (Array.isArray(value)) return [[key, value as string[]]];
    if (typeof value !== 'object') return [[key, String(value)]];
    return Object.entries(value as object).map(([k, v]) => [
      k === 'text' ? key : `${key}${k[0]!.toUpperCase()}${k.slice(1)}`,
      String(v),
    ]);
  });
}

test('the tables of this record, read back, are the record cell by cell', () => {
  const index = realIndex();
  const expected = entriesOf(index);
  const tables = recordTables(index);
  expect(tables.map((t) => t.name).sort()).toEqual(Object.keys(expected).sort());
  for (const t of tables) {
    const rows = csvRows(toCsv(t));
    expect([t.name, rows.length]).toEqual([t.name, expected[t.name]!.length]);
    rows.forEach((row, i) => {
      const entry = new Map(flat(expected[t.name]![i]!));
      const evidence = t.name === 'position-evidence';
      if (evidence) {
        expect(row[row.kind!]).toBe(entry.get('id'));
        entry.delete('id');
      }
      for (const [key, value] of entry)
        expect([
          row[key] !== undefined,
          Array.isArray(value) ? splitList(row[key]!) : row[key],
        ]).toEqual([true, value]);
      // Nothing stands in a cell that the entry does not have.
      for (const [key, cell] of Object.entries(row))
        if (!entry.has(key) && !evidence) expect([t.name, key, cell]).toEqual([t.name, key, '']);
    });
  }
  const statements = toCsv(tables.find((t) => t.name === 'statements')!);
  expect(statements).toMatch(/\p{Script=Cyrillic}{4}/u);
  expect(statements.endsWith('\r\n')).toBe(true);
});
