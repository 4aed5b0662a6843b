import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What the reader sees of the view: enough to tell two views apart. */
async function seen(page: Page) {
  await page.getByText(/^Quote 3 of \d+$/).waitFor();
  return {
    quote: await page.locator('[data-statement]').getAttribute('data-statement'),
    position: await page.getByText(/^Quote \d+ of \d+$/).textContent(),
    europe: await page.getByRole('checkbox', { name: 'Europe' }).isChecked(),
    from: await page.getByLabel('From', { exact: true }).inputValue(),
    words: await page.getByRole('searchbox', { name: /Words in quotations/ }).inputValue(),
    rows: await page.locator('tbody tr th[scope="row"]').allTextContents(),
  };
}

test('the story: compare, quote, brush, search, share, and the same view elsewhere', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  await page.getByRole('checkbox', { name: 'Europe' }).check();
  await expect
    .poll(() => page.getByRole('columnheader', { name: /Europe/ }).count())
    .toBeGreaterThan(0);

  await page.getByRole('button', { name: /^Russia on Donetsk and Luhansk:.*quotes/ }).click();
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText(/^Quote 3 of \d+$/).waitFor();

  // Brush with the mouse, from the last labelled month (autumn 2025) to the right end.
  const plot = page.locator('section[aria-label="Timeline"] svg.recharts-surface').first();
  await plot.waitFor();
  const label = page.locator('text', { hasText: /^Oct$/ }).last();
  const from = await label.boundingBox();
  const box = (await plot.boundingBox())!;
  const lane = box.y + box.height - 40;
  await page.mouse.move(from!.x + 1, lane);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 300, lane, { steps: 4 });
  await page.mouse.move(box.x + box.width - 2, lane, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(() => page.getByLabel('From', { exact: true }).inputValue())
    .toMatch(/^2025-(09|10)-/);
  // Exactly 2026, by the date field.
  await page.getByLabel('From', { exact: true }).fill('2026-01-01');

  await page.getByRole('button', { name: /Search$/ }).click();
  const search = page.getByRole('combobox', { name: /Words in quotations/ });
  await search.fill('Anchorage');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect(await page.locator('[role="option"] mark').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: /Filter everything by “Anchorage”/ }).click();

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy: Live link' }).click();
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('dialog').getByRole('button', { name: /Close/ }).click();
  const here = await seen(page);
  expect(here.words).toBe('Anchorage');
  expect(here.from).toBe('2026-01-01');
  expect(here.europe).toBe(true);
  expect(link).toContain('selection=cell~russia~territory.donetsk-luhansk');

  const other = await open(browser, link);
  expect(await seen(other.page)).toEqual(here);
  expect(wrong).toEqual([]);
  expect(other.wrong).toEqual([]);
});

test('back and forward walk through the views', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  await page.getByRole('button', { name: /^Ukraine on Crimea:.*quotes/ }).click();
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Framework documents' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/documents/');
  await page.goBack();
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('[data-cell][aria-pressed="true"]').count()).toBe(0);
  await page.goForward();
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  expect(wrong).toEqual([]);
});
