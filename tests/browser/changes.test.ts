/** What changed between two days, in a real browser: its numbers equal a recount that knows no code of the site. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recount } from '../recount.ts';
import { axeFindings } from './axeFindings.ts';
import { launch, open, site } from './browser.ts';

const [SINCE, DAY] = ['2025-08-15', '2026-02-13'];
const PARTIES = ['russia', 'ukraine', 'usa'];
const address = `/?asof=${DAY}&since=${SINCE}&show=changes`;
const want = recount(PARTIES, SINCE, DAY);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The number of the summary with these marks, as it stands on the page. */
async function number(page: Page, marks: string): Promise<number> {
  const it = page.locator(`[aria-labelledby="change-summary"] ${marks}`);
  const shown = /^\d+/.exec((await it.textContent())!.trim())![0];
  expect(await it.getAttribute('data-n')).toBe(shown);
  return Number(shown);
}

/** What a number lists when it is opened by keyboard; closes it again. */
async function listed(page: Page, marks: string): Promise<string[]> {
  const it = page.locator(`[aria-labelledby="change-summary"] ${marks}`);
  if ((await it.getAttribute('data-n')) === '0') return [];
  await it.focus();
  await page.keyboard.press('Enter');
  expect(await it.getAttribute('aria-expanded')).toBe('true');
  const items = page.locator(`[id="${await it.getAttribute('aria-controls')}"] [data-counted]`);
  const ids = await items.evaluateAll((all) => all.map((x) => x.getAttribute('data-counted')!));
  await page.keyboard.press('Enter');
  expect(await it.getAttribute('aria-expanded')).toBe('false');
  return ids;
}

test('who moved on how many issues between Anchorage and February: a recount says the same', async () => {
  const { page, wrong } = await open(browser, site() + address);
  for (const party of PARTIES) {
    const own = want.parties[party]!;
    for (const kind of ['moved', 'named', 'unnamed', 'stance', 'first', 'away'] as const) {
      const marks = `[data-count="${kind}"][data-party="${party}"]`;
      expect([marks, await number(page, marks)]).toEqual([marks, own[kind].length]);
      expect([marks, await listed(page, marks)]).toEqual([marks, own[kind]]);
    }
    for (const [to, issues] of Object.entries(own.towards)) {
      const marks = `[data-count="towards"][data-party="${party}"][data-towards="${to}"]`;
      expect([marks, await number(page, marks)]).toEqual([marks, issues.length]);
      expect([marks, await listed(page, marks)]).toEqual([marks, issues]);
    }
  }
  for (const [kind, issues] of Object.entries(want.gap)) {
    expect([kind, await number(page, `[data-count="${kind}"]`)]).toEqual([kind, issues.length]);
    expect([kind, await listed(page, `[data-count="${kind}"]`)]).toEqual([kind, issues]);
  }
  for (const [kind, ids] of Object.entries(want.documents)) {
    const marks = `[data-count="${kind}-documents"]`;
    expect([kind, await number(page, marks)]).toEqual([kind, ids.length]);
    expect([kind, await listed(page, marks)]).toEqual([kind, ids]);
  }
  // The headline says the same of its two parties.
  const [russia, ukraine] = [want.parties.russia!.moved.length, want.parties.ukraine!.moved.length];
  await page
    .getByRole('heading', {
      level: 1,
      name: `Since 15 August 2025, Russia has moved on ${russia}, Ukraine on ${ukraine}.`,
    })
    .waitFor();
  // So do the cells: each that is marked as changed is one that was counted, and none is missing.
  const cells = await page
    .locator('[data-changed]')
    .evaluateAll((all) => all.map((x) => x.getAttribute('data-changed')!));
  const counted = PARTIES.flatMap((party) => {
    const { moved, named, unnamed, stance, first } = want.parties[party]!;
    return [moved, named, unnamed, stance, first].flat().map((issue) => `${party} ${issue}`);
  });
  expect(cells.toSorted()).toEqual(counted.toSorted());
  // And the arrows: one for each party that asks for another option.
  expect(await page.locator('table [data-moved]').count()).toBe(
    PARTIES.reduce((n, party) => n + want.parties[party]!.moved.length, 0),
  );
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the statements in between are those that the link lists, each marked', async () => {
  const { page, wrong } = await open(browser, site() + address);
  expect(await number(page, '[data-count="statements"]')).toBe(want.statements);
  await page.getByRole('link', { name: `${want.statements} statements` }).click();
  await page.getByRole('heading', { level: 1, name: 'Quotes' }).waitFor();
  await page.getByText(`${want.statements} statements`, { exact: true }).waitFor();
  const rows = await page.locator('main li article').count();
  expect(await page.locator('main li article [data-change="new"]').count()).toBe(rows);
  await page.getByRole('link', { name: 'Show all again' }).click();
  await page
    .getByRole('link', { name: 'Only those between 15 August 2025 and 13 February 2026' })
    .waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the US on a ceasefire on 14 and on 17 August 2025, and the words that changed it', async () => {
  const { page, wrong } = await open(
    browser,
    `${site()}/?asof=2025-08-17&since=2025-08-14&show=changes`,
  );
  const cell = page.locator('td', { has: page.locator('[data-cell="usa ceasefire.sequencing"]') });
  const text = (await cell.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/now: proposes Trump prefers going straight to a peace agreement/i);
  expect(text).toMatch(/was \(14 Aug 2025\): ambiguous Leaves terms and timing of a ceasefire/i);
  expect(await cell.locator('q').textContent()).toMatch(/Peace Agreement/i);
  const source = cell.getByRole('link', { name: 'Donald Trump, 16 Aug 2025' });
  await source.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-statement="us-trump-2025-08-16-peace-agreement"]').waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

/** What a reader sees of a comparison: enough to tell two apart. */
async function seen(page: Page) {
  await page.locator('[data-changed]').first().waitFor();
  return {
    summary: await page.locator('[aria-labelledby="change-summary"]').innerText(),
    notes: await page.locator('[data-changed]').allInnerTexts(),
    gaps: await page
      .locator('[data-gap]')
      .evaluateAll((all) => all.map((x) => x.getAttribute('data-gap'))),
    rows: await page.locator('tbody tr th[scope="row"]').allInnerTexts(),
  };
}

test('only what changed, by steps moved: back, forward and a fresh tab show the same', async () => {
  const { page, wrong } = await open(browser, site() + address);
  const whole = await seen(page);
  await page.getByRole('link', { name: 'Only what changed, most steps first' }).click();
  const changed = new Set(
    PARTIES.flatMap((party) => {
      const { moved, named, unnamed, stance, first } = want.parties[party]!;
      return [...moved, ...named, ...unnamed, ...stance, ...first];
    }),
  );
  const table = page.getByRole('table', { name: /What each party asks for/ });
  await expect.poll(() => table.locator('tbody tr td:first-of-type').count()).toBe(changed.size);
  expect(await page.getByRole('checkbox', { name: 'Only what changed' }).isChecked()).toBe(true);
  expect(await page.getByLabel('Sort by').inputValue()).toBe('steps');
  // Most steps first.
  const steps = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll<HTMLElement>('[data-steps]')].reduce(
          (n, x) => n + Math.abs(Number(x.dataset.steps)),
          0,
        ),
      ),
    );
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  const narrow = await seen(page);
  await page.goBack();
  await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(changed.size);
  expect(await seen(page)).toEqual(whole);
  await page.goForward();
  await expect.poll(() => table.locator('tbody tr').count()).toBe(changed.size);
  expect(await seen(page)).toEqual(narrow);
  const fresh = await open(browser, page.url());
  expect(await seen(fresh.page)).toEqual(narrow);
  expect([...wrong, ...fresh.wrong]).toEqual([]);
  await page.context().close();
  await fresh.page.context().close();
});

test('documents and disputes say what is new', async () => {
  const query = `?asof=${DAY}&since=${SINCE}&show=changes`;
  const { page, wrong } = await open(browser, `${site()}/documents/${query}`);
  expect(await page.locator('main li article [data-change="new"]').count()).toBe(
    want.documents.new.length,
  );
  for (const id of want.documents.replaced)
    expect(await page.locator(`[data-between="${id}"] [data-change="replaced"]`).count()).toBe(1);
  expect(wrong).toEqual([]);
  await page.context().close();
  const other = await open(
    browser,
    `${site()}/disputes/existence-of-anchorage-agreements/${query}`,
  );
  await other.page.locator('li [data-change="new"]').first().waitFor();
  expect(other.wrong).toEqual([]);
  await other.page.context().close();
});

for (const [width, colorScheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const)
  test(`nothing for axe to find, no scrolling sideways: ${width} px, ${colorScheme}`, async () => {
    const query = `?asof=${DAY}&since=${SINCE}&show=changes`;
    for (const path of ['', 'documents/', 'disputes/', 'quotes/', 'issues/ceasefire.sequencing/']) {
      const { page, wrong } = await open(browser, `${site()}/${path}${query}`, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      if (path === '') await page.locator('[data-count="moved"]').first().click();
      expect([path, await axeFindings(page)]).toEqual([path, []]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });
