/** Blank spots, voices that differ and stale cells, in a real browser. What is expected comes from the record. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankSpots, type BlankSpot } from '../../src/analysis/blankSpots.ts';
import { cellAt } from '../../src/analysis/cell.ts';
import { differingVoices } from '../../src/analysis/differingVoices.ts';
import { restatedBy } from '../../src/analysis/freshness.ts';
import { lastDay } from '../../src/record/edtf.ts';
import { realIndex } from '../fixtures/realIndex.ts';
import { axeFindings } from './axeFindings.ts';
import { launch, open, site } from './browser.ts';

const index = realIndex();
const { data } = index;
const ALL = data.parties.map((p) => p.id);
const LATEST = lastDay(data.meta.latestMaterial);
const THEN = '2026-02-13';
const every = `parties=${ALL.join(',')}`;
const id = (s: BlankSpot) => `${s.party}~${s.issue.id}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('without script: the summary, the table and every entry of the latest day', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site()}/blank-spots/`);
  const spots = blankSpots(index, data.meta.shown, LATEST);
  const pairs = data.issues.length * data.meta.shown.length;
  await page.getByText(`${spots.length} of ${pairs} pairs are blank spots`).waitFor();
  const entries = await page.locator('[data-blank]').evaluateAll((all) => all.map((e) => e.id));
  expect(entries.toSorted()).toEqual(spots.map(id).toSorted());
  expect(await page.locator('tbody td').count()).toBe(pairs);
  // A cell of the table leads to its entry.
  const first = spots[0]!;
  await page.locator(`tbody a[href="#${id(first)}"]`).click();
  expect(await page.locator(':target').getAttribute('id')).toBe(id(first));
  // And from the comparison the page is one link away.
  await page.goto(`${site()}/`);
  await page.locator('main a', { hasText: 'Blank spots' }).click();
  await page.getByRole('heading', { level: 1, name: 'Blank spots' }).waitFor();
  await context.close();
});

for (const width of [1440, 390])
  test(`of one day and of another, back and forward: ${width} px`, async () => {
    const { page, wrong } = await open(browser, `${site()}/blank-spots/?${every}`, {
      viewport: { width, height: 900 },
    });
    const shows = async (day: string) => {
      const spots = blankSpots(index, ALL, day);
      await page
        .getByRole('status')
        .filter({ hasText: `${spots.length} of` })
        .waitFor();
      const entries = await page
        .locator('[data-blank]')
        .evaluateAll((all) => all.map((e) => `${e.id} ${e.getAttribute('data-blank')}`));
      expect(entries.toSorted()).toEqual(spots.map((s) => `${id(s)} ${s.kind}`).toSorted());
      for (const s of spots.filter((x) => x.silence))
        expect(await page.locator(`[id="${id(s)}"]`).textContent()).toContain(s.silence!.says);
    };
    await shows(LATEST);
    await page.goto(`${site()}/blank-spots/?${every}&asof=${THEN}`);
    await page.locator('html[data-ready]').waitFor();
    await shows(THEN);
    await page.goBack();
    await page.locator('html[data-ready]').waitFor();
    await shows(LATEST);
    await page.goForward();
    await page.locator('html[data-ready]').waitFor();
    await shows(THEN);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

test('by keyboard: a party less, into the table, to an entry, to its cell and back', async () => {
  const { page, wrong } = await open(browser, `${site()}/blank-spots/?${every}&asof=${THEN}`);
  const party = ALL.at(-1)!;
  const box = page.getByRole('checkbox', { name: index.parties.get(party)!.short });
  await box.focus();
  await page.keyboard.press('Space');
  const rest = ALL.filter((p) => p !== party);
  const spots = blankSpots(index, rest, THEN);
  const pairs = data.issues.length * rest.length;
  await page.getByText(`${spots.length} of ${pairs} pairs are blank spots`).waitFor();
  const spot = spots.find((s) => s.silence)!;
  await page.locator(`tbody a[href="#${id(spot)}"]`).focus();
  await page.keyboard.press('Enter');
  const entry = page.locator(`[id="${id(spot)}"]`);
  await page.waitForFunction(
    (x) => document.getElementById(x)!.getBoundingClientRect().top < 400,
    id(spot),
  );
  // The party is still out, and the entry is where the reader goes on.
  expect(new URL(page.url()).searchParams.get('parties')).toBe(rest.join(','));
  await page.keyboard.press('Tab');
  expect(await entry.evaluate((e) => e.contains(document.activeElement))).toBe(true);
  await entry.getByRole('link', { name: /^In the comparison/ }).focus();
  await page.keyboard.press('Enter');
  const evidence = page.locator('[data-part="evidence"]');
  await evidence.getByText(spot.silence!.says).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Blank spots' }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

for (const width of [1440, 390])
  test(`a cell says who restated it, its age, and its voices that differ: ${width} px`, async () => {
    const { page, wrong } = await open(browser, `${site()}/?${every}&asof=${THEN}`, {
      viewport: { width, height: 900 },
    });
    let [stale, fresh, marked] = [0, 0, 0];
    const texts = new Map(
      await page
        .locator('[data-cell]')
        .evaluateAll((all) => all.map((c) => [c.getAttribute('data-cell')!, c.textContent])),
    );
    for (const party of ALL)
      for (const issue of data.issues) {
        const text = texts.get(`${party} ${issue.id}`)!;
        const restated = restatedBy(cellAt(index, party, issue.id, THEN), THEN);
        const old = restated !== null && restated.age !== 'fresh';
        expect([party, issue.id, text.includes('not restated for')]).toEqual([
          party,
          issue.id,
          old,
        ]);
        if (old) stale += 1;
        else fresh += 1;
        marked += differingVoices(index, party, issue.id, THEN).length > 0 ? 1 : 0;
      }
    expect(Math.min(stale, fresh, marked)).toBeGreaterThan(0);
    const marks = page.locator('td summary', { hasText: '≠ differ' });
    expect(await marks.count()).toBe(marked);
    await marks.first().focus();
    await page.keyboard.press('Enter');
    const opened = page.locator('td details[open]', { hasText: '≠ differ' });
    await opened.getByRole('link', { name: /^The statement/ }).waitFor();
    // Nothing stands outside of its cell.
    const wide = await page
      .locator('td [data-cell], td details')
      .evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth + 1).length);
    expect(wide).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

for (const width of [1440, 390])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${width} px, ${colorScheme}`, async () => {
      const found: string[] = [];
      for (const path of [
        '/blank-spots/',
        `/blank-spots/?${every}&asof=${THEN}&selection=cell~russia~economy.zaporizhzhia-npp`,
        '/issues/territory.donetsk-luhansk/',
        '/parties/usa/',
        `/?${every}`,
      ]) {
        const { page, wrong } = await open(browser, site() + path, {
          viewport: { width, height: 900 },
          colorScheme,
        });
        await page.waitForLoadState('networkidle');
        // Open a voice of the table, if there is one.
        const mark = page.locator('td summary', { hasText: '≠ differ' }).first();
        if ((await mark.count()) > 0) await mark.click();
        found.push(...(await axeFindings(page)).map((v) => `${path}: ${v}`));
        found.push(...wrong.map((w) => `${path}: ${w}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (wide > 0) found.push(`${path}: ${wide} px too wide`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    });
