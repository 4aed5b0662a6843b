/** The paths of positions: reading by pointer and keys, where a step leads, all issues at once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { pathTrend, trendWord } from '../../src/analysis/pathTrend.ts';
import { positionAt } from '../../src/analysis/cell.ts';
import { lastDay } from '../../src/record/edtf.ts';
import { realIndex } from '../fixtures/realIndex.ts';
import { axeFindings } from './axeFindings.ts';
import { launch, open, site } from './browser.ts';

const index = realIndex();
const { data } = index;
const day = lastDay(data.meta.latestMaterial);
const ISSUE = '/issues/ceasefire.sequencing/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const chartOf = (page: Page) => page.getByRole('group', { name: /^Positions on .* over time/ });
/** The tip is for the eye: what it says, a change in focus says as its name. */
const tipOf = (page: Page) => page.locator('div[aria-hidden="true"]:has(> p > b > time)');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const option = (party: string, on: string) => {
  const issue = index.issues.get('ceasefire.sequencing')!;
  const prefers = positionAt(index, party, issue.id, on)?.prefers;
  return issue.options.find((o) => o.id === prefers)?.label ?? 'no option named';
};

test('the pointer reads a day: the options of the parties, the nearest change, its words', async () => {
  const { page, wrong } = await open(browser, site() + ISSUE);
  const chart = chartOf(page);
  await page.locator('svg.recharts-surface').waitFor();
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  for (const share of [0.2, 0.5, 0.85]) {
    // Above the rows: on a line, the change that the line follows from would be told.
    await page.mouse.move(box.x + share * box.width, box.y + 34);
    const tip = tipOf(page);
    const on = (await tip.locator('time').first().getAttribute('datetime'))!;
    for (const party of data.meta.shown) {
      const name = index.parties.get(party)!.short;
      const wanted =
        positionAt(index, party, 'ceasefire.sequencing', on) === null
          ? 'nothing stated'
          : option(party, on);
      const lines = await tip.locator('li').allInnerTexts();
      expect(lines.map((l) => l.trim())).toContain(`${name}: ${wanted}`);
    }
    expect(await tip.innerText()).toMatch(/Nearest change: (?:Russia|Ukraine|US),/);
  }
  await page.keyboard.press('Escape');
  expect(await tipOf(page).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('what the US wanted on 14 and 17 August 2025 is read by keys, and Enter goes to the words', async () => {
  const { page, wrong } = await open(browser, site() + ISSUE);
  const chart = chartOf(page);
  await page.locator('svg.recharts-surface').waitFor();
  await chart.locator('a:not([tabindex="-1"])').focus();
  const seen = new Set<string>();
  // From wherever the tab order begins to the US: its line is the last of the three.
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let i = 0; i < 20; i++) {
    const name = await focused(page);
    if (name.startsWith('US, 16 August 2025')) break;
    seen.add(name);
    await page.keyboard.press('ArrowRight');
  }
  const there = await focused(page);
  expect(there).toMatch(/^US, 16 August 2025: from “.+” to “Only with a full settlement”/);
  expect([...seen].at(-1)).toMatch(/^US, 15 August 2025/);
  expect(await tipOf(page).innerText()).toContain('16 August 2025');
  await page.keyboard.press('Enter');
  await page.locator('blockquote').first().waitFor();
  const path = new URL(page.url()).pathname;
  const statement = index.statements.get(path.split('/')[2]!)!;
  expect(statement.party).toBe('usa');
  expect(statement.date).toBe('2025-08-16');
  expect(there).toContain(statement.quote!);
  await page.goBack();
  await chart.waitFor();
  expect(wrong).toEqual([]);
});

test('a click on a mark goes where its row in the table goes', async () => {
  const { page, wrong } = await open(browser, site() + ISSUE);
  await page.locator('svg.recharts-surface').waitFor();
  const link = chartOf(page).getByRole('link', { name: /^Russia, 10 December 2025/ });
  const to = await link.getAttribute('href');
  const row = page.getByRole('row', { name: /10 Dec 2025 Russia/ });
  expect(await row.getByRole('link').getAttribute('href')).toBe(to);
  await link.locator('svg').last().locator('path').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(to);
  expect(wrong).toEqual([]);
});

for (const width of [1440, 390])
  test(`the chart takes over the drawn lines without a jump: ${width} px`, async () => {
    const viewport = { width, height: 1000 };
    const bare = await browser.newContext({ javaScriptEnabled: false, viewport });
    const drawn = await bare.newPage();
    await drawn.goto(site() + ISSUE);
    const box = async (page: Page, selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.width + r.height > 0)
          .reduce(
            (a, r) => [
              Math.min(a[0]!, r.left),
              Math.min(a[1]!, r.top),
              Math.max(a[2]!, r.right),
              Math.max(a[3]!, r.bottom),
            ],
            [1e9, 1e9, -1e9, -1e9],
          ),
      );
    const { page, wrong } = await open(browser, site() + ISSUE, { viewport });
    await page.locator('svg.recharts-surface').waitFor();
    const chart = await chartOf(page).boundingBox();
    const before = await drawn.locator('[data-lines="picture"]').boundingBox();
    expect([chart!.x, chart!.width]).toEqual([before!.x, before!.width]);
    for (const [i, party] of data.meta.shown.entries()) {
      const [a, b] = [
        await box(drawn, `[data-lines="picture"] > g:nth-of-type(${i + 1}) line`),
        await box(page, `.recharts-line:has([name="${party}"]) path.recharts-curve`),
      ];
      a.forEach((n, side) =>
        expect([party, side, Math.abs(n - b[side]!) < 2]).toEqual([party, side, true]),
      );
    }
    expect(wrong).toEqual([]);
    await bare.close();
  });

test('while two days are compared both are drawn', async () => {
  const { page, wrong } = await open(browser, `${site()}${ISSUE}?show=changes&asof=2026-02-13`);
  const x = async (line: string) => (await page.locator(`[data-line="${line}"]`).boundingBox())!.x;
  expect(await x('since')).toBeLessThan(await x('asof'));
  await page.getByText('compared with 15 Aug 2025').waitFor();
  await page.getByText('as of 13 Feb 2026').first().waitFor();
  expect(wrong).toEqual([]);
});

test('all issues at once stand in the page without script, with the trends counted', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}/`);
  await page.getByRole('link', { name: 'How all positions moved, at once' }).click();
  expect(new URL(page.url()).pathname).toBe('/paths/');
  const words = data.issues.map((i) =>
    trendWord(pathTrend(index, i, data.meta.shown, data.meta.since, day)),
  );
  const shown = await page
    .locator('li[data-trend]')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.trend));
  expect(shown.toSorted()).toEqual(words.toSorted());
  const count = (word: string) => words.filter((w) => w === word).length;
  expect(await page.getByRole('status').filter({ hasText: 'closer on' }).innerText()).toContain(
    `closer on ${count('closer')}, further apart on ${count('further')}, flat on ${count('flat')}`,
  );
  const pictures = page.locator('li[data-trend] svg[role="img"]');
  expect(await pictures.count()).toBe(data.issues.length);
  for (const name of await pictures.evaluateAll((all) => all.map((e) => e.ariaLabel ?? '')))
    expect(name).toMatch(/: Russia: .+; Ukraine: .+; US: .+\. Since 15 Aug 2025 .+\.$/);
  const empty = await pictures.evaluateAll(
    (all) => all.filter((e) => e.querySelectorAll('line').length < 5).length,
  );
  expect(empty).toBe(0);
  await page.getByRole('link', { name: 'Crimea' }).click();
  expect(new URL(page.url()).pathname).toBe('/issues/territory.crimea/');
  await context.close();
});

test('order and filters are in the address, and back unsets them', async () => {
  const { page, wrong } = await open(browser, `${site()}/paths/`);
  const first = () => page.locator('li[data-trend] a').first().innerText();
  const before = await first();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('gap');
  await expect.poll(() => page.url()).toContain('sort=gap');
  expect(await first()).not.toBe(before);
  await page.getByRole('checkbox', { name: 'Only what changed' }).check();
  await expect.poll(() => page.url()).toContain('only=changed');
  const other = await open(browser, page.url());
  expect(await other.page.locator('li[data-trend] a').allInnerTexts()).toEqual(
    await page.locator('li[data-trend] a').allInnerTexts(),
  );
  await page.goBack();
  await page.goBack();
  await expect.poll(first).toBe(before);
  expect([...wrong, ...other.wrong]).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a phone nothing is too wide and axe finds nothing: ${colorScheme}`, async () => {
    for (const path of ['/paths/', ISSUE, '/paths/?parties=russia,ukraine,usa,europe']) {
      const { page, wrong } = await open(browser, site() + path, {
        viewport: { width: 390, height: 844 },
        colorScheme,
      });
      await page.waitForLoadState('networkidle');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      if (path === ISSUE) {
        const chart = chartOf(page);
        await chart.scrollIntoViewIfNeeded();
        const box = (await chart.boundingBox())!;
        await page.mouse.move(box.x + box.width / 2, box.y + 34);
        await tipOf(page).waitFor();
      }
      expect(await axeFindings(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });
