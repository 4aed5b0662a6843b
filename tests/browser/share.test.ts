import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, open, serve } from './browser.ts';
import { builds, CHANGED, type Builds } from './builds.ts';

let browser: Browser;
let made: Builds;
let first: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  made = await builds();
  browser = await launch();
  first = await serve(made.first.folder);
}, 300_000);
afterAll(async () => {
  first.stop();
  await browser.close();
});

const QUOTE = `quotes/${CHANGED.statement}/`;
const CELL = '?selection=cell~russia~territory.crimea&words=Crimea';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.waitFor();
  return dialog;
}

/** The text of one field of the dialog. */
const field = (dialog: Locator, name: string) =>
  dialog.getByRole('textbox', { name, exact: true }).inputValue();

test('the dialog by mouse: live link, frozen link, citation, code; each is copied as it stands', async () => {
  const { page, wrong } = await open(browser, `${first.address}/${CELL}`);
  const dialog = await openShare(page);
  for (const name of ['Live link', 'Frozen link', 'Citation', 'Code to embed it']) {
    await dialog.getByRole('button', { name: `Copy: ${name}`, exact: true }).click();
    await expect.poll(() => clipboard(page)).toBe(await field(dialog, name));
    await dialog.getByText('Copied').first().waitFor();
  }
  const live = new URL(await field(dialog, 'Live link'));
  expect(live.searchParams.get('version')).toBeNull();
  // What a later record could change is written out.
  expect(live.searchParams.get('parties')).toBe('russia,ukraine,usa');
  expect(live.searchParams.get('asof')).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(live.searchParams.get('selection')).toBe('cell~russia~territory.crimea');
  const frozen = new URL(await field(dialog, 'Frozen link'));
  expect(frozen.searchParams.get('version')).toBe(made.first.version);
  frozen.searchParams.delete('version');
  expect([...frozen.searchParams]).toEqual([...live.searchParams]);
  const citation = await field(dialog, 'Citation');
  expect(citation).toContain(`version ${made.first.version}`);
  expect(citation).toContain(await field(dialog, 'Frozen link'));
  const code = () => field(dialog, 'Code to embed it');
  expect(await code()).toContain(`embed=auto&amp;version=${made.first.version}`);
  await dialog.getByLabel('Theme').selectOption('dark');
  expect(await code()).toContain('embed=dark&amp;version=');
  await dialog.getByLabel('Which words').selectOption('live');
  expect(await code()).not.toContain('version=');
  await dialog.getByRole('button', { name: /Close/ }).click();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the dialog by keyboard: every field and button in order, Escape gives the focus back', async () => {
  const { page, wrong } = await open(browser, `${first.address}/${QUOTE}`);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  const stops: string[] = [];
  const stop = () =>
    page.evaluate(() => {
      const e = document.activeElement!;
      const names = (e.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      const label = e instanceof HTMLSelectElement ? e.labels[0]?.firstChild?.textContent : null;
      return (label ?? (names.join('') || e.textContent)).trim();
    });
  for (let i = 0; i < 11; i++) {
    stops.push(await stop());
    if (stops.at(-1) === 'Frozen link') {
      // A field that is reached is selected: Ctrl+C is enough.
      await page.keyboard.press('Control+c');
      expect(await clipboard(page)).toContain(`version=${made.first.version}`);
    }
    if (stops.at(-1) === 'Copy: Live link') {
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toContain(`/${QUOTE}?`);
    }
    await page.keyboard.press('Tab');
  }
  expect(stops).toEqual([
    'Close ×',
    'Live link',
    'Copy: Live link',
    'Frozen link',
    'Copy: Frozen link',
    'Citation',
    'Copy: Citation',
    'Which words',
    'Theme',
    'Code to embed it',
    'Copy: Code to embed it',
  ]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await share.evaluate((e) => e === document.activeElement)).toBe(true);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test("the system's sheet is used where there is one; closing it is no failure, another error is told", async () => {
  const { page, wrong } = await open(browser, `${first.address}/${QUOTE}`);
  let dialog = await openShare(page);
  expect(await dialog.getByRole('button', { name: /Share with an app/ }).count()).toBe(0);
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      share: (what: unknown) => {
        shared.push(what);
        const name = ['', 'AbortError', 'NotAllowedError', ''][shared.length - 1];
        return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
      },
    });
  });
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  dialog = await openShare(page);
  const button = dialog.getByRole('button', { name: /Share with an app/ });
  const alerts = () => dialog.getByRole('alert').count();
  await button.click();
  await button.click();
  await page.waitForTimeout(100);
  expect(await alerts()).toBe(0);
  await button.click();
  await dialog.getByRole('alert').filter({ hasText: 'could not share' }).waitFor();
  await button.click();
  await expect.poll(alerts).toBe(0);
  const shared = await page.evaluate(
    () => (window as unknown as { shared: { url: string; title: string }[] }).shared,
  );
  expect(shared).toHaveLength(4);
  expect(shared[0]!.url).toBe(await field(dialog, 'Live link'));
  expect(shared[0]!.title).toContain('Lavrov');
  expect(wrong).toEqual([]);
  await page.context().close();
});
