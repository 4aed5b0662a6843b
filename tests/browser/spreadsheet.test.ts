/** The quotations as LibreOffice reads them: the CSV opened there and written again, cell by cell. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { takeaway } from '../../src/messages/en/takeaway.ts';
import { launch, open, site } from './browser.ts';

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

const rowsOf = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

/** Comma, quotation marks, UTF-8, from row 1; then every column as text. */
const AS_TEXT = (columns: number) =>
  `44,34,76,1,${Array.from({ length: columns }, (_, i) => `${i + 1}/2`).join('/')}`;

test.skipIf(office === undefined)(
  `the CSV opens in LibreOffice with every cell right${office === undefined ? ' (skipped: no soffice on this machine)' : ''}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redlines-office-'));
    const browser = await launch();
    const { page } = await open(browser, `${site()}/`);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: takeaway.files.quotations, exact: true }).click(),
    ]);
    const csv = join(folder, 'quotations.csv');
    await download.saveAs(csv);
    await browser.close();
    const given = rowsOf(readFileSync(csv, 'utf8'));
    const out = join(folder, 'out');
    // A profile of its own: one that is open elsewhere would take the work away.
    execFileSync(
      office!,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        `--infilter=CSV:${AS_TEXT(given[0]!.length)}`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        '--outdir',
        out,
        csv,
      ],
      { stdio: 'pipe', timeout: 90_000 },
    );
    const read = rowsOf(readFileSync(join(out, 'quotations.csv'), 'utf8'));
    expect(read).toHaveLength(given.length);
    expect(given.length).toBeGreaterThan(200);
    // Line ends inside a cell are LibreOffice's own.
    const plain = (cell: string) => cell.replace(/\r\n?/g, '\n');
    given.forEach((row, i) => expect(read[i]!.map(plain)).toEqual(row.map(plain)));
    expect(given.flat().filter((cell) => /[а-яё]{4}/iu.test(cell)).length).toBeGreaterThan(10);
    rmSync(folder, { recursive: true });
  },
);
