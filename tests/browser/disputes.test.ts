import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../scripts/readData.ts';
import type { RecordData } from '../../src/record/types.ts';
import { launch, open, site } from './browser.ts';

const ID = 'existence-of-anchorage-agreements';
const QUESTION = /Do "Anchorage agreements" exist/;
const record = readData(resolve('data')).raw as RecordData;
/** Who does what is part of the record: where it isn't said, the page doesn't guess it. */
const sorted = record.disputes.find((d) => d.id === ID)!.claims.every((c) => c.act !== undefined);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const width of [1440, 390])
  test.runIf(sorted)(`whether anyone but Moscow has confirmed Anchorage: ${width} px`, async () => {
    const viewport = { width, height: 900 };
    const { page, wrong } = await open(browser, `${site()}/disputes/${ID}/`, { viewport });
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    const line = page.getByText(/^By .*Asserted by Russia.*; confirmed by nobody else/);
    await line.waitFor();
    expect((await line.boundingBox())!.y).toBeLessThan(900);
    expect(await page.getByRole('heading', { name: 'Confirmed' }).count()).toBe(0);
    await page.getByRole('heading', { name: 'Asserted' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

for (const width of [1440, 390])
  test(`a dispute is reached from its document by keyboard, and drawn whole: ${width} px`, async () => {
    const { page, wrong } = await open(
      browser,
      `${site()}/documents/anchorage-understandings-2025/`,
      { viewport: { width, height: 900 } },
    );
    await page.getByRole('link', { name: QUESTION }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/disputes/${ID}/`);
    const history = page.getByRole('img', { name: /claims from .* the list below has the same/ });
    await history.waitFor();
    const claims = record.disputes.find((d) => d.id === ID)!.claims;
    expect(await history.locator('path').count()).toBe(claims.length);
    expect(await page.locator('article li[id]').count()).toBe(claims.length);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

test('a badge in the comparison leads to the dispute; the history needs no script', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  const badge = page.getByRole('link', { name: /^≠ disputed ?: / }).first();
  const question = ((await badge.getAttribute('title')) ?? '').trim();
  await badge.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: question }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site()}/disputes/${ID}/`);
  await still.getByRole('img', { name: /the list below has the same/ }).waitFor();
  await context.close();
});
