import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Presses Tab until the focus is on what is wanted; fails after a whole page of stops. */
async function tabTo(page: Page, wanted: RegExp, most = 160) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const e = document.activeElement;
      const label =
        e instanceof HTMLInputElement
          ? [...(e.labels ?? [])].map((l) => l.textContent).join(' ')
          : '';
      return `${e?.getAttribute('aria-label') ?? ''} ${label} ${e?.textContent ?? ''}`.trim();
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

test('the story by keyboard alone', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  await page.locator('svg.recharts-surface').first().waitFor();
  await tabTo(page, /Europe/);
  await page.keyboard.press('Space');
  await page
    .getByRole('columnheader', { name: /Europe/ })
    .first()
    .waitFor();

  // The timeline has one stop; arrows walk through its marks, keys zoom.
  await tabTo(page, /Select to zoom in|: /);
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(
    before,
  );

  await tabTo(page, /^From|From$/);
  await page.keyboard.type('01012026');
  await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('2026-01-01');

  await tabTo(page, /^Russia on Crimea:.*(demands|quotes)/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  expect(await page.locator('[data-cell][aria-pressed="true"]').getAttribute('data-cell')).toBe(
    'russia territory.donetsk-luhansk',
  );
  await tabTo(page, /^Read the evidence/, 3);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Next\b/, 8);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^Quote 3 of \d+$/).waitFor();

  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('Anchorage');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(
    await page.getByRole('dialog').getByRole('option').nth(1).getAttribute('aria-selected'),
  ).toBe('true');
  await tabTo(page, /Filter everything by/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('searchbox', { name: /Words in quotations/ }).inputValue())
    .toBe('Anchorage');

  await page.keyboard.press('Control+Home');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, /^Share$/, 260);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Share this view' }).waitFor();
  await tabTo(page, /^Copy: Live link$/, 12);
  await page.keyboard.press('Enter');
  await page.getByText('Copied').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  const focus = await page.evaluate(() => document.activeElement?.textContent);
  expect(focus).toBe('Share');

  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await open(browser, link);
  await other.page.getByText(/^Quote 3 of \d+$/).waitFor();
  expect(wrong).toEqual([]);
});
