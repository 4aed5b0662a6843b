import * as docx from 'docx';
import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import write from 'write-excel-file/node';
import { ask, words } from '../../../tests/fixtures/asked.ts';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { unzip } from '../../../tests/fixtures/unzip.ts';
import { makeBriefing } from './briefing.ts';
import { briefingDocument } from './briefingDocx.ts';
import { citationFile } from './citations.ts';
import { toCsv } from './csv.ts';
import { metadataTable } from './metadataTable.ts';
import { statementTable } from './statementTable.ts';
import { comparisonTable, type Table, type Value } from './tables.ts';
import { workbookSheets } from './xlsx.ts';

const MARK = '\ufeff';
const parse = (csv: string) =>
  papa.parse<string[]>(csv.slice(MARK.length), { skipEmptyLines: true }).data;
const table = (rows: Value[][]): Table => ({
  name: 'T',
  columns: rows[0]!.map((_, i) => ({ key: `k${i}`, title: `Column ${i}` })),
  rows,
});

test('CSV read back is the table, cell by cell, with Cyrillic', async () => {
  for (const t of [comparisonTable(ask(), words), statementTable(ask(), words)]) {
    const csv = await toCsv(t);
    expect(csv.startsWith(MARK)).toBe(true);
    expect(csv).toMatch(/\r\n$/);
    expect(parse(csv)).toEqual([
      t.columns.map((c) => c.title),
      ...t.rows.map((row) => row.map((v) => (v === null ? '' : String(v)))),
    ]);
  }
  expect(await toCsv(statementTable(ask(), words))).toContain('Мы');
});

const nasty = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '  \t'),
    fc.constantFrom('=', '+', '-', '@', '＝', '', 'x', '"', ';', ',', "'"),
    fc.string({ unit: fc.constantFrom('=', '1', '\n', '"', ',', 'ж', ' ', '-', '|') }),
  )
  .map((parts) => parts.join(''));

test('no text can become a formula, and nothing of it is lost; numbers stay numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(nasty, fc.integer()), { minLength: 1 }), async (rows) => {
      const read = parse(await toCsv(table(rows.map(([a, b]) => [a, b, 'end']))));
      rows.forEach(([text, number], i) => {
        const [a, b] = read[i + 1]!;
        expect(a).toMatch(/^(?![\t\r\n]|[\s\u200b\ufeff]*[=+\-@＝])/u);
        expect(a === text || a === `'${text}`).toBe(true);
        expect(b).toBe(String(number));
      });
    }),
  );
});

test('each way in is shut, also text of several lines, which the library lets through', async () => {
  const ways = ['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '\u00a0=1', '=1\nx', '\n=1', '＝1'];
  const read = parse(await toCsv(table(ways.map((w) => [w, -1, 'a=b']))));
  expect(read.slice(1)).toEqual(ways.map((w) => [`'${w}`, '-1', 'a=b']));
});

async function workbook(tables: readonly Table[]) {
  return unzip(await write(workbookSheets(tables)).toBuffer());
}

test('a workbook: three sheets, text typed as text, numbers as numbers, header frozen and bold', async () => {
  const record = smallRecord();
  record.statements[0]!.quote = '=HYPERLINK("https://bad.example")';
  record.statements[1]!.says = 'a\u0000b \ud800 \u000b c';
  const asked = ask({ record });
  const files = await workbook([
    comparisonTable(asked, words),
    statementTable(asked, words),
    metadataTable(asked, words),
  ]);
  const book = files.get('xl/workbook.xml')!;
  for (const name of ['Comparison', 'Quotations', 'About']) expect(book).toContain(`"${name}"`);
  const shared = files.get('xl/sharedStrings.xml') ?? '';
  for (const n of [1, 2, 3]) {
    const sheet = files.get(`xl/worksheets/sheet${n}.xml`)!;
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const cells = [...sheet.matchAll(/<c ([^>]*?)(\/>|>(.*?)<\/c>)/gs)];
    expect(cells.length).toBeGreaterThan(10);
    for (const [, attributes, , inner] of cells)
      if (inner && !/t="(?:s|inlineStr)"/.test(attributes!))
        expect(inner).toMatch(/^<v>-?\d+(?:\.\d+)?<\/v>$/);
  }
  const all = shared + files.get('xl/worksheets/sheet2.xml')!;
  expect(all).toContain('=HYPERLINK(');
  expect(all).toContain('Мы');
  expect(all).toContain('ab   c');
  expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<c [^>]*><v>1<\/v><\/c>/);
  expect(files.get('xl/styles.xml')).toContain('<b/>');
  expect(files.get('xl/styles.xml')).toContain('wrapText="1"');
});

test('Word: as many footnotes as notes, one mark each, cross-references for the rest', async () => {
  const asked = ask({ selected: { kind: 'cell', party: 'south', issue: 'water.dam' } });
  const briefing = makeBriefing(asked, words);
  const files = unzip(await docx.Packer.toBuffer(briefingDocument(docx, briefing)));
  const notes = files.get('word/footnotes.xml')!;
  const text = files.get('word/document.xml')!;
  const ids = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((m) => Number(m[1]));
  const wanted = briefing.notes.map((n) => n.number);
  expect(wanted.length).toBeGreaterThan(3);
  expect(ids(notes, /<w:footnote w:id="([1-9]\d*)"/g)).toEqual(wanted);
  expect(ids(text, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(wanted);
  expect(ids(text, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)).toEqual(wanted);
  const uses = briefing.sections.flatMap((s) =>
    s.entries.flatMap((e) => e.lines.flatMap((l) => l.notes)),
  );
  expect(uses.length).toBeGreaterThan(wanted.length);
  expect(ids(text, /<w:instrText>NOTEREF note(\d+) /g)).toHaveLength(uses.length - wanted.length);
  expect(text).toContain('w:val="Title"');
  expect(text).toContain('w:val="Heading1"');
  expect(text).toContain('w:val="Heading2"');
  expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(files.get('docProps/core.xml')).toContain('Briefing: The river talks');
});

test('citations: every statement of the view, in each of three forms', () => {
  const asked = ask();
  const ids = statementTable(asked, words).rows.map((r) => r[0]);
  const csl = JSON.parse(citationFile(asked, 'csl'));
  expect(csl.map((c: { id: string }) => c.id)).toEqual(ids);
  const bib = citationFile(asked, 'bibtex');
  expect([...bib.matchAll(/^@misc\{([^,]+),$/gm)].map((m) => m[1])).toEqual(ids);
  const ris = citationFile(asked, 'ris');
  expect(ris.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(ids.length);
  expect(ris.match(/^ER {2}- \r$/gm)).toHaveLength(ids.length);
  expect(ris).not.toMatch(/[^\r]\n/);
  expect(JSON.parse(citationFile(ask({ filter: { words: 'zzz' } }), 'csl'))).toEqual([]);
});

test('a record opened from a file is cited without an address that nobody could open', () => {
  const asked = ask({ permalink: () => undefined });
  for (const style of ['csl', 'bibtex', 'ris'] as const)
    expect(citationFile(asked, style)).not.toMatch(/undefined|redlines\.example/);
});
