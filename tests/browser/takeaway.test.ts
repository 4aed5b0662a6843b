/** The Download dialog in a real browser: every file that it gives is opened. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { takeaway } from '../../src/messages/en/takeaway.ts';
import { rawRows } from '../fixtures/parseCsv.ts';
import { realIndex } from '../fixtures/realIndex.ts';
import { unzip } from '../fixtures/unzip.ts';
import { launch, open, site } from './browser.ts';
import { notWellFormed, svgWords } from './svgText.ts';

const index = realIndex();
const { files, figures, briefing, sheets, columns } = takeaway;
/** A narrowed view, so that a file of everything would not pass. */
const NARROW = '/?parties=russia,ukraine&people=sergey-lavrov,volodymyr-zelensky&asof=2026-02-20';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Presses a button that makes a file. Returns its name and its content. */
async function take(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const content = readFileSync(await download.path());
  await page.getByText(takeaway.saved(download.suggestedFilename())).waitFor();
  return { name: download.suggestedFilename(), content };
}

/** Opens the dialog of a view. Tells what it says that the view holds. */
async function dialogOf(path: string) {
  const { page, wrong } = await open(browser, site() + path);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const line = await page.getByText(/^As filtered now/).textContent();
  const [issues, statements] = [...line!.matchAll(/\d+/g)].map((m) => Number(m[0]));
  return { page, wrong, issues: issues!, statements: statements! };
}

test('tables: as many rows as the view has, with every word, in all forms', async () => {
  const { page, wrong, issues, statements } = await dialogOf(NARROW);
  expect(statements).toBeGreaterThan(10);
  expect(statements).toBeLessThan(index.data.statements.length / 2);
  const shown = await page.locator('tbody tr:has(th[scope="row"] a[href*="issues/"])').count();
  expect(issues).toBe(shown);

  const table = await take(page, files.table);
  expect(table.name).toBe('redlines-2026-02-20-table.csv');
  expect(rawRows(table.content.toString()).length - 1).toBe(issues);

  const quotations = await take(page, files.quotations);
  expect(quotations.content.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const [head, ...rows] = rawRows(quotations.content.toString().slice(1));
  expect(rows).toHaveLength(statements);
  const at = (title: string) => head!.indexOf(title);
  let cyrillic = 0;
  for (const row of rows) {
    const s = index.statements.get(row[at(columns.id)]!)!;
    expect(['sergey-lavrov', 'volodymyr-zelensky']).toContain(s.speaker);
    expect(row[at(columns.quote)]).toBe(s.quote ?? '');
    expect(row[at(columns.original)]).toBe(s.original?.text ?? '');
    if (/[а-яіїєґ]/iu.test(row[at(columns.original)]!)) cyrillic++;
  }
  expect(cyrillic).toBeGreaterThan(5);

  const { content: xlsx, name } = await take(page, files.workbook);
  expect(name).toMatch(/\.xlsx$/);
  const parts = unzip(xlsx);
  const workbook = parts.get('xl/workbook.xml')!;
  expect(parts.has('[Content_Types].xml')).toBe(true);
  for (const sheet of Object.values(sheets)) expect(workbook).toContain(`name="${sheet}"`);
  const rowsOf = (n: number) => parts.get(`xl/worksheets/sheet${n}.xml`)!.match(/<row\b/g)!.length;
  expect([rowsOf(1), rowsOf(2)]).toEqual([issues + 1, statements + 1]);
  expect([...parts.values()].join('')).toMatch(/[а-я]{5,}/iu);

  const everything = await take(page, files.json);
  const json = JSON.parse(everything.content.toString()) as Record<string, unknown[]>;
  expect(
    Object.values(json)
      .filter(Array.isArray)
      .map((a) => a.length),
  ).toContain(statements);

  const csl = await take(page, files.csl);
  expect(JSON.parse(csl.content.toString())).toHaveLength(statements);
  const bib = (await take(page, files.bibtex)).content.toString();
  expect(bib.match(/^@\w+\{/gm)).toHaveLength(statements);
  const ris = (await take(page, files.ris)).content.toString();
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(statements);
  expect(ris.match(/^ER {2}-/gm)).toHaveLength(statements);
  expect(wrong).toEqual([]);
  await page.context().close();
});

/** Whether a picture shows something: its size, and how many colours stand in it. */
async function seen(page: Page, png: Buffer) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, image.width, image.height).data.buffer,
    );
    const count = new Map<number, number>();
    for (const p of pixels) count.set(p, (count.get(p) ?? 0) + 1);
    return {
      width: image.width,
      height: image.height,
      colours: count.size,
      paper: Math.max(...count.values()) / pixels.length,
    };
  }, png.toString('base64'));
}

const PICTURES = [
  [NARROW, 'comparison'],
  [NARROW, 'timeline'],
  ['/timeline/?parties=russia,ukraine,usa', 'timeline'],
  ['/issues/territory.donetsk-luhansk/', 'path'],
  ['/issues/territory.donetsk-luhansk/', 'card'],
  ['/quotes/ru-lavrov-2026-02-11-20-points/', 'card'],
  ['/documents/28-point-plan/', 'card'],
  ['/disputes/receipt-of-20-points/', 'card'],
  ['/people/sergey-lavrov/', 'card'],
  ['/parties/russia/', 'card'],
] as const;

for (const [path, figure] of PICTURES)
  test(`picture: ${figure} of ${path}`, async () => {
    const { page, wrong } = await dialogOf(path);
    const { content, name } = await take(page, figures[figure].svg);
    expect(name).toMatch(new RegExp(`^redlines-\\d{4}-\\d\\d-\\d\\d-${figure}\\.svg$`));
    const svg = content.toString();
    expect(await page.evaluate(notWellFormed, svg)).toBeNull();
    const words = svgWords(svg);
    const host = new URL(site()).host;
    expect(words).toContain(index.data.meta.title);
    expect(words).toMatch(/As of \d{1,2} \w+ 20\d\d/);
    // The address may be shortened at its end, never the host.
    expect(words).toContain(host);
    if (!/quotes|documents|disputes/.test(path))
      expect(words).toMatch(/\d+ statements?, \d+ sources?/);
    const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(svg)!;
    const png = await take(page, figures[figure].png);
    const picture = await seen(page, png.content);
    expect(picture).toMatchObject({
      width: Number(width) * 2,
      height: Math.ceil(Number(height)) * 2,
    });
    expect(picture.colours).toBeGreaterThan(20);
    expect(picture.paper).toBeLessThan(0.99);
    if (process.env.PICTURES)
      (await import('node:fs')).writeFileSync(
        `${process.env.PICTURES}/${figure}${path.replaceAll(/[^a-z]+/g, '-')}.png`,
        png.content,
      );
    expect(wrong).toEqual([]);
    await page.context().close();
  });

test('a quote card has all words of the quotation', async () => {
  const longest = [...index.data.statements]
    .sort((a, b) => (b.quote?.length ?? 0) - (a.quote?.length ?? 0))
    .slice(0, 2);
  const reported = index.data.statements.find((s) => s.quote === undefined)!;
  for (const s of [...longest, reported]) {
    const { page } = await dialogOf(`/quotes/${s.id}/`);
    const words = svgWords((await take(page, figures.card.svg)).content.toString());
    const said = s.quote === undefined ? s.says : `“${s.quote}”`;
    expect(words).toContain(said.replace(/\s+/g, ' '));
    if (s.quote === undefined) expect(words).not.toContain('“');
    await page.context().close();
  }
});

test('the briefing: notes lead both ways, and it is printed with them', async () => {
  const { page, wrong } = await dialogOf(NARROW);
  await page.getByRole('link', { name: takeaway.openBriefing }).click();
  await page
    .getByRole('heading', { level: 1, name: takeaway.briefing.title(index.data.meta.title) })
    .waitFor();
  const marks = page.locator('sup a');
  const notes = page.locator('ol > li[id^="note-"]');
  expect(await notes.count()).toBeGreaterThan(20);
  const last = await notes.count();
  for (const n of [1, Math.floor(last / 2), last]) {
    await marks
      .and(page.getByLabel(briefing.noteLabel(n), { exact: true }))
      .first()
      .click();
    expect(new URL(page.url()).hash).toBe(`#note-${n}`);
    await expect
      .poll(() => page.locator(`#note-${n}`).evaluate((e) => e.matches(':target')))
      .toBe(true);
    await page.getByRole('link', { name: briefing.back(n), exact: true }).click();
    expect(new URL(page.url()).hash).toBe(`#mark-${n}`);
    const top = await page.locator(`#mark-${n}`).evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(1000);
  }
  expect(page.url()).toContain('asof=2026-02-20');

  const markdown = (await take(page, briefing.markdown)).content.toString();
  expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(last);
  const docx = unzip((await take(page, briefing.word)).content);
  for (const part of ['[Content_Types].xml', 'word/document.xml', 'word/footnotes.xml'])
    expect([part, await page.evaluate(notWellFormed, docx.get(part) ?? '')]).toEqual([part, null]);
  // Two of Word's own: the line above the notes and its continuation.
  expect(docx.get('word/footnotes.xml')!.match(/<w:footnote /g)!.length).toBeGreaterThanOrEqual(
    last,
  );

  await page.emulateMedia({ media: 'print' });
  expect(await notes.nth(last - 1).isVisible()).toBe(true);
  for (const gone of [
    page.getByRole('group', { name: briefing.toolbar }),
    page.locator('nav#screens'),
  ])
    expect(await gone.isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a part that does not load is told, and the next try works', async () => {
  const { page } = await dialogOf('/');
  const held = /assets\/(papaparse|csv|xlsx|figureOf|scenes)[^/]*\.js$/;
  await page.route(held, (route) => route.abort());
  for (const button of [files.quotations, files.workbook, figures.comparison.svg]) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: takeaway.failedMake(button) })
      .waitFor();
  }
  await page.getByRole('button', { name: files.bibtex, exact: true }).click();
  await page.getByText(/citations\.bib was handed/).waitFor();
  await page.context().close();
});
