import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Presses Tab until the focus is on a link with that name. */
async function tabTo(page: Page, wanted: RegExp, most = 200) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const e = document.activeElement;
      return (e?.getAttribute('aria-label') ?? e?.textContent ?? '').trim();
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

const CLAUSE = '/clauses/security.armed-forces/';

for (const width of [1440, 390])
  test(`what became of the army's size limit, by keyboard from the documents: ${width} px`, async () => {
    const { page, wrong } = await open(browser, `${site()}/documents/`, {
      viewport: { width, height: 900 },
    });
    await tabTo(page, /^Follow one question through all texts/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Size of Ukraine's army/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /army/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(CLAUSE);
    const entries = page.getByRole('article');
    // The 28 points name 600,000, the 20 points 800,000: read from the options, in this order.
    const texts = await entries.allTextContents();
    const titled = await entries.getByRole('heading', { level: 3 }).allTextContents();
    const first = titled.findIndex((t) => /28-point plan/.test(t));
    expect(texts[first]).toContain('Up to 600,000');
    const later = titled.findIndex((t) => /20-point framework/.test(t));
    expect(texts[later]).toContain('Up to 800,000');
    expect(later).toBeGreaterThan(first);
    expect(texts[later]).toContain('moved by 1 step towards Ukraine');
    const chart = page.getByRole('group', { name: /positions and documents along time/ });
    expect(await chart.getByRole('link').count()).toBe(texts.length);
    // The same by its link, in a window of its own.
    const other = await open(browser, page.url(), { viewport: { width, height: 900 } });
    expect(await other.page.getByRole('article').allTextContents()).toEqual(texts);
    expect([...wrong, ...other.wrong]).toEqual([]);
  });

for (const width of [1440, 390])
  test(`each node of the graph leads to its document, no label on another: ${width} px`, async () => {
    const { page, wrong } = await open(browser, `${site()}/documents/`, {
      viewport: { width, height: 900 },
    });
    const graph = page
      .getByRole('group', { name: 'Lineage of the documents along time' })
      .filter({ visible: true })
      .last();
    const links = graph.getByRole('link');
    expect(await links.count()).toBe(await page.getByRole('article').count());
    const boxes = await links.evaluateAll((list) =>
      list.map((a) => {
        const words = [...a.querySelectorAll('text, b')].map((t) => t.getBoundingClientRect());
        return words
          .filter((r) => r.width > 0)
          .map((r) => [r.left, r.top, r.right, r.bottom] as const);
      }),
    );
    const touching = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) =>
          one.some((a) =>
            other.some((b) => a[0] < b[2] && b[0] < a[2] && a[1] + 2 < b[3] && b[1] + 2 < a[3]),
          ),
        ),
    );
    expect(touching).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);

    await tabTo(page, /^28-pt /);
    await page.keyboard.press(width > 832 ? 'ArrowRight' : 'ArrowDown');
    const focused = () =>
      page.evaluate(() => {
        const e = document.activeElement;
        return e?.getAttribute('aria-label') ?? e?.textContent ?? '';
      });
    expect(await focused()).not.toMatch(/^28-pt /);
    await page.keyboard.press('Enter');
    await page.locator('h1').first().waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/documents\/.+\/$/);
    expect(wrong).toEqual([]);
  });

test('documents are chosen for where they land, and the address carries it', async () => {
  const { page, wrong } = await open(browser, `${site()}/landing/`);
  await page.getByRole('checkbox', { name: /Memo RU/ }).check();
  await expect.poll(() => page.url()).toContain('documents=');
  const counts = page.getByText(/nearer to Russia, \d+ nearer to Ukraine, \d+ as near to both/);
  const there = await counts.allTextContents();
  const other = await open(browser, page.url());
  expect(await other.page.getByText(/as near to both\.|not counted/).count()).toBeGreaterThan(0);
  expect(
    await other.page
      .getByText(/nearer to Russia, \d+ nearer to Ukraine, \d+ as near to both/)
      .allTextContents(),
  ).toEqual(there);
  expect([...wrong, ...other.wrong]).toEqual([]);
});

test('without JavaScript the graph, the chart and where documents land are in the page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}/documents/`);
  expect(await page.locator('svg a[href*="28-point-plan"]').count()).toBe(1);
  await page.goto(`${site()}${CLAUSE}`);
  expect(await page.locator('svg a[href*="20-point-framework"]').count()).toBeGreaterThan(0);
  expect(await page.locator('article').count()).toBeGreaterThan(5);
  await page.goto(`${site()}/landing/`);
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(5);
  await context.close();
});
