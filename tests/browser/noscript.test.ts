/** The site without JavaScript: everything reads, and links lead from page to page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { cellAt } from '../../src/analysis/cell.ts';
import { lastDay } from '../../src/record/edtf.ts';
import { realIndex } from '../fixtures/realIndex.ts';
import { launch, site } from './browser.ts';

const index = realIndex();
const { data } = index;
const day = lastDay(data.meta.latestMaterial);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 1000 },
  });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** Where the site lies, and where else it is tried. */
const ROOTS = [
  ['at the root', () => site()],
  ['under a path', () => process.env.SITE_UNDER_PATH ?? ''],
] as const;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = async (selector: string) => plain(await page.locator(selector).first().innerText());

test('the table has every cell of the record', async () => {
  await page.goto(`${site()}/`);
  expect(await read('h1')).toMatch(/Russia and Ukraine stand apart on \d+ of 25 issues/);
  const cells = await page
    .locator('tbody td [data-cell]')
    .evaluateAll((all) =>
      all.map((c) => [c.getAttribute('data-cell')!, c.textContent.replace(/\s+/g, ' ')] as const),
    );
  const stated = data.issues.flatMap((issue) =>
    data.meta.shown.flatMap((party) => {
      const { position } = cellAt(index, party, issue.id, day);
      return position ? [[`${party} ${issue.id}`, plain(position.summary)] as const] : [];
    }),
  );
  const there = new Map(cells);
  for (const [key, summary] of stated)
    expect([key, there.get(key)]).toEqual([key, expect.stringContaining(summary)]);
  expect(stated.length).toBeGreaterThan(60);
  // A row an issue, with a cell for the gap and one a party; also where nothing was stated.
  const rows = page.locator('tbody tr:has(th[scope="row"] a[href*="issues/"])');
  expect(await rows.count()).toBe(data.issues.length);
  const each = 1 + data.meta.shown.length;
  expect(await rows.locator('td').count()).toBe(data.issues.length * each);
  const silent = data.issues.length * data.meta.shown.length - stated.length;
  expect(await rows.locator('td', { hasText: 'not stated' }).count()).toBe(silent);
});

test('the timeline is a picture with marks on every lane, and the days below', async () => {
  for (const path of ['', 'timeline/']) {
    await page.goto(`${site()}/${path}`);
    const seen = await page.locator('svg[aria-label="Timeline"]').evaluate((svg) => {
      const wide = svg.getBoundingClientRect();
      const marks = [...svg.querySelectorAll(':scope > svg')];
      return {
        lanes: svg.closest('section')!.querySelectorAll('li').length,
        rows: new Set(marks.map((m) => m.getAttribute('y'))).size,
        marks: marks.length,
        empty: marks.filter((m) => m.querySelector('path, rect, circle') === null).length,
        // Half a mark may stand out at the edge of the plot.
        outside: marks.filter((m) => {
          const at = m.firstElementChild!.getBoundingClientRect();
          return at.left < wide.left - 12 || at.right > wide.right + 12;
        }).length,
        ticks: [...svg.querySelectorAll('g text')].map((t) => t.textContent).join(' '),
      };
    });
    expect(seen).toMatchObject({ rows: seen.lanes, empty: 0, outside: 0 });
    expect(seen.lanes).toBeGreaterThanOrEqual(6);
    expect(seen.marks).toBeGreaterThan(40);
    expect(seen.ticks).toContain('2025');
  }
});

for (const [where, root] of ROOTS)
  test(`pages are read and their links followed, ${where}`, async () => {
    const at = () => page.url().slice(root().length);
    const follow = async (name: string | RegExp, to: string, part = 'main') => {
      await page.locator(part).getByRole('link', { name }).first().click();
      expect(at()).toBe(to);
      expect(await page.locator('main h1').count()).toBe(1);
    };
    await page.goto(`${root()}/`);
    await follow('Which document is the basis', '/issues/process.basis-document/');
    expect(await read('main')).toContain(
      plain(index.issues.get('process.basis-document')!.question),
    );

    const quote = index.statements.get('ru-lavrov-2026-02-11-20-points')!;
    await page.locator(`main a[href$="/quotes/${quote.id}/"]`).first().click();
    expect(at()).toBe(`/quotes/${quote.id}/`);
    expect(await read('blockquote')).toBe(`“${plain(quote.quote!)}”`);
    await page.locator('main details summary').first().click();
    expect(await read('main details [lang="ru"]')).toBe(plain(quote.original!.text));

    await follow('See both claims', '/disputes/receipt-of-20-points/');
    const dispute = index.disputes.get('receipt-of-20-points')!;
    for (const claim of dispute.claims) expect(await read('main')).toContain(plain(claim.says));
    await page.locator('main a[href$="/documents/20-point-framework/"]').first().click();
    expect(at()).toBe('/documents/20-point-framework/');
    const paper = index.documents.get('20-point-framework')!;
    for (const p of paper.provisions) expect(await read('main')).toContain(plain(p.summary));

    await follow('Quotes', '/quotes/', 'nav');
    expect(await page.locator('main article').count()).toBeGreaterThan(50);
    await follow('Who speaks', '/people/', 'nav');
    await follow('Sergey Lavrov', '/people/sergey-lavrov/');
    expect(await read('main')).toContain('Minister of Foreign Affairs of Russia');
    await follow('Russia', '/parties/russia/');
    expect(await read('main')).toContain(
      plain(cellAt(index, 'russia', 'territory.crimea', day).position!.summary),
    );
    await follow('In the comparison', '/');
    await follow(/^Data, feeds/, '/data/', 'footer');
    for (const path of ['data/record.json', 'data/datapackage.json', 'feeds/changes.atom']) {
      const link = page.locator(`main a[href$="${path}"]`).first();
      const address = new URL((await link.getAttribute('href'))!, page.url()).href;
      expect(address).toBe(`${root()}/${path}`);
      expect((await page.request.get(address)).status()).toBe(200);
    }
    await follow('Method', '/method/', 'nav');
    await page
      .getByText(/Silence is “not stated”/)
      .first()
      .waitFor();
    await follow('Documents', '/documents/', 'nav');
    await follow('Redlines', '/', 'header');
  });

test('the page says what does not work without script', async () => {
  await page.goto(`${site()}/`);
  await page.getByText(/This page can be read as it is/).waitFor();
  await page.goto(`${site()}/briefing/`);
  await page.locator('sup a').first().click();
  expect(page.url()).toMatch(/#note-1$/);
});
