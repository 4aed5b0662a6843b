import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { resolve } from 'node:path';
import { readData } from '../../scripts/readData.ts';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('broken and unknown parts of an address are told, and the page stands', async () => {
  const addresses = [
    '/?asof=2026-13-40',
    '/?selection=cell~mars~territory.crimea',
    '/?parties=mars,russia',
    '/?people=%3Cscript%3Ealert(1)%3C/script%3E',
    '/?sort=javascript:alert(1)&folded=__proto__',
    '/?from=2026-05-01&to=2025-01-01',
    '/?record=//evil.example/record.json',
    `/?words=${'x'.repeat(5000)}`,
  ];
  for (const address of addresses) {
    const { page, wrong } = await open(browser, site() + address);
    await page.getByText(/Parts of this link were left out/).waitFor();
    // The table of documents comes after the comparison.
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    await page.getByRole('button', { name: 'Put this notice away' }).click();
    expect(await page.getByText(/Parts of this link were left out/).count()).toBe(0);
    await page.context().close();
  }
});

test('every kind of page answers, also under a path', async () => {
  const paths = [
    '/',
    '/timeline/',
    '/quotes/',
    '/documents/20-point-framework/',
    '/issues/security.nato/',
    '/disputes/',
    '/method/',
  ];
  for (const root of [site(), process.env.SITE_UNDER_PATH ?? ''])
    for (const path of paths) {
      const { page, wrong } = await open(browser, root + path);
      await page.locator('main h1').first().waitFor();
      expect(await page.title()).toContain('Redlines');
      expect(wrong).toEqual([]);
      await page.context().close();
    }
});

test('a record that cannot be loaded leaves what can be read, says so and offers a way on', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/assets/record-*.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`${site()}/`);
  await page.getByRole('alert').filter({ hasText: 'This page can be read as it is' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(20);
  await page.unroute('**/assets/record-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: /^Russia on Crimea:.*quotes/ }).waitFor();
  await context.close();
});

test('a part that fails leaves the others working', async () => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route('**/assets/TimelineChart-*.js', (route) => route.abort());
  await page.goto(`${site()}/`);
  await page.locator('html[data-ready]').waitFor();
  // Its picture, which was there before any script, stays.
  await page.getByRole('img', { name: 'Timeline' }).waitFor();
  await page.getByRole('button', { name: /^Russia on Crimea:.*quotes/ }).click();
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  expect(await page.getByRole('img', { name: 'Timeline' }).count()).toBe(1);
  await context.close();
});

test('a record of another negotiation is opened from a file, marked as not ours', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  await page.getByRole('button', { name: 'Open another record' }).click();
  const raw = JSON.stringify(readData(resolve('tests/fixtures/second-record')).raw);
  await page
    .locator('dialog input[type="file"]')
    .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(raw) });
  await page.getByText(/You are reading another record: Egypt and Israel/).waitFor();
  await page.getByRole('button', { name: /^Israel on Sinai: accepts/ }).click();
  await page
    .getByText(/Camp David|Framework/)
    .first()
    .waitFor();
  expect(await page.getByRole('row', { name: /Settlements in Sinai/ }).count()).toBe(1);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByText(/no link can carry it/).waitFor();
  expect(await page.getByRole('button', { name: /^Copy:/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(wrong).toEqual([]);

  await page.getByRole('button', { name: 'Open another record' }).click();
  const broken = raw.replace('"speaker":"menachem-begin"', '"speaker":"nobody"');
  await page.locator('dialog input[type="file"]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(broken),
  });
  await page.getByText(/there is no person "nobody"/).waitFor();
  await page.context().close();
});

test('a link may name another record on the same host, never on another', async () => {
  const { page, wrong } = await open(
    browser,
    `${site()}/?record=data/record.json&selection=cell~russia~territory.crimea`,
  );
  await page.getByText(/You are reading another record/).waitFor();
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});
