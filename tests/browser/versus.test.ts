import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PAIR = 'documents/compare/?left=28-point-plan&right=20-point-framework';
const WIDTHS = [1440, 390] as const;

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, wanted: RegExp, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const e = document.activeElement;
      const labels =
        e instanceof HTMLInputElement || e instanceof HTMLSelectElement ? e.labels : [];
      return [
        e?.getAttribute('aria-label') ?? '',
        ...[...(labels ?? [])].map((l) => l.firstChild?.textContent ?? l.textContent),
        e instanceof HTMLSelectElement ? '' : e?.textContent,
        e instanceof HTMLInputElement ? e.closest('label')?.textContent : '',
      ]
        .join(' ')
        .trim();
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

const row = (page: Page, subject: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: subject }) });

for (const width of WIDTHS) {
  const phone = width === 390;
  const viewport = { width, height: 900 };

  test(`${width} px: what the 20 points say on the plant, and how that differs from the 28`, async () => {
    const { page, wrong } = await open(
      browser,
      `${site()}/${PAIR}&issues=economy.zaporizhzhia-npp`,
      { viewport },
    );
    const plant = row(page, /^Zaporizhzhia nuclear plant/);
    await plant.getByText(/Kyiv proposes a US-Ukrainian enterprise without Russia/).waitFor();
    await plant.getByText(/only 28-pt names an option/).waitFor();
    await plant.getByText('“Ukraine or a third party; its power is shared with Russia”').waitFor();
    const before = plant.getByText(/restarts under IAEA supervision, its power split evenly/);
    if (phone) {
      // One document at a time: the other is one key away.
      expect(await before.isVisible()).toBe(false);
      await tabTo(page, /20-pt/);
      await page.keyboard.press('ArrowLeft');
      await before.waitFor();
      expect(await plant.getByText(/Kyiv proposes/).isVisible()).toBe(false);
    } else await before.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(wrong).toEqual([]);
  });

  test(`${width} px: what happened to the army's size limit between the two, by keyboard`, async () => {
    const { page, wrong } = await open(browser, `${site()}/documents/20-point-framework/`, {
      viewport,
    });
    await tabTo(page, /^Compare with 28-pt$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Documents side by side' }).waitFor();
    const army = row(page, /^Size of Ukraine's army/);
    await army.getByText(/Moved 1 step towards Ukraine/).waitFor();
    await army.getByText('“Up to 600,000” → “Up to 800,000”').waitFor();
    await army.locator('del', { hasText: '600,000' }).waitFor();
    await army.locator('ins', { hasText: '800,000' }).waitFor();

    await tabTo(page, /^Subject/);
    await page.keyboard.type('Size');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('issues'))
      .toBe('security.armed-forces');
    await page.getByText(/^1 of \d+ subjects$/).waitFor();

    // The link alone shows the same, elsewhere.
    const other = await open(browser, page.url(), { viewport });
    await row(other.page, /^Size of Ukraine's army/)
      .getByText(/Moved 1 step towards Ukraine/)
      .waitFor();
    expect(wrong).toEqual([]);
    expect(other.wrong).toEqual([]);
  });
}

test('two and three texts fit the page, whatever its width', async () => {
  for (const width of [1440, 1024, 768, 390])
    for (const also of ['', '&also=european-counter-24-point-2025']) {
      const { page, wrong } = await open(browser, `${site()}/${PAIR}${also}`, {
        viewport: { width, height: 900 },
      });
      await page.locator('ins').first().waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const narrowest = await page
        .locator('td[data-between]')
        .evaluateAll((cells) => Math.min(...cells.map((c) => c.clientWidth).filter((w) => w > 0)));
      expect(narrowest).toBeGreaterThan(80);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
});

test('swap turns the direction, back returns, and the table can be copied', async () => {
  const { page, wrong } = await open(browser, `${site()}/documents/compare/`);
  await page.getByRole('button', { name: /^Swap/ }).click();
  expect(new URL(page.url()).search).toBe('?left=20-point-framework&right=28-point-plan');
  await row(page, /^Size of Ukraine's army/)
    .getByText(/Moved 1 step/)
    .waitFor();
  await page.getByText(/20-pt is the later text/).waitFor();
  await page.goBack();
  await page.getByRole('columnheader', { name: '28-pt → 20-pt' }).waitFor();
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await page.getByText('Table copied').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("Size of Ukraine's army\tPoint 6: ");
  expect(wrong).toEqual([]);
});
