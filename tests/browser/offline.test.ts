import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, serve } from './browser.ts';
import { builds, CHANGED, RENAMED, type Builds } from './builds.ts';
import { publisher } from './publisher.ts';

let browser: Browser;
let made: Builds;
const { folder, publish, remove } = publisher();

beforeAll(async () => {
  made = await builds();
  browser = await launch();
}, 300_000);
beforeEach(() => publish(made.first.folder));
afterAll(async () => {
  remove();
  await browser.close();
});

const QUOTE = `quotes/${CHANGED.statement}/`;
const card = (page: Page) => page.locator('[data-statement]').first();
const theme = (page: Page) => page.evaluate(async () => (await fetch('/theme.js')).text());
const NOTICE = 'A newer version of this site is there';

/** Parts and pages that did not come: what half a page would show. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('response', (r) => {
    if (r.status() >= 400) wrong.push(`${r.status()} ${r.url()}`);
  });
  return wrong;
}

interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly wrong: string[];
}

async function go(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
}

/** One visit, long enough for the worker to have kept everything. */
async function visit(url: string): Promise<Reader> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  const wrong = watch(page);
  await go(page, url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return { context, page, wrong };
}

test('after one visit: the visited page, one of each kind, selection and search without a network', async () => {
  for (const base of ['/', '/some/path/']) {
    const site = await serve(folder, base);
    const { context, page, wrong } = await visit(`${site.address}/`);
    site.stop();
    await context.setOffline(true);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await page.getByRole('button', { name: /^Russia on Crimea:.*quotes/ }).click();
    await page.getByText(/^Quote 1 of \d+$/).waitFor();
    await page.getByRole('button', { name: /Search$/ }).click();
    await page.getByRole('dialog').getByRole('combobox').fill('Anchorage');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await page.locator('[role="option"] mark').count()).toBeGreaterThan(0);
    for (const [path, heading] of [
      ['timeline/', /./],
      ['quotes/', /./],
      [QUOTE, /Lavrov/],
      ['documents/', /Framework documents/],
      ['documents/28-point-plan/', /28-point/],
      ['issues/security.nato/', /NATO/],
      ['disputes/', /./],
      ['people/', /./],
      ['people/sergey-lavrov/', /Lavrov/],
      ['parties/russia/', /Russia/],
      ['method/', /./],
      ['data/', /./],
      ['briefing/?parties=russia,ukraine', /./],
      ['issues/', /./],
    ] as const) {
      await go(page, `${site.address}/${path}`);
      await page.locator('main h1', { hasText: heading }).first().waitFor();
      expect(await page.getByText('No such page').count()).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
    }
    await go(page, `${site.address}/documents/20-point-framwork/`);
    await page
      .getByRole('link', { name: /20-point framework/ })
      .first()
      .waitFor();
    await go(page, `${site.address}/?selection=cell~ukraine~territory.crimea`);
    await page.getByText(/^Quote 1 of \d+$/).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  }
}, 240_000);

test('a release that was read is kept; one that was not says that there is no network', async () => {
  publish(made.second.folder);
  const site = await serve(folder);
  const frozen = `${site.address}/${QUOTE}?version=${made.first.version}`;
  const reader = await visit(`${site.address}/`);
  await reader.context.setOffline(true);
  await go(reader.page, frozen);
  await reader.page.getByRole('alert').filter({ hasText: 'did not answer' }).waitFor();
  await reader.context.setOffline(false);
  await go(reader.page, frozen);
  await card(reader.page).filter({ hasText: CHANGED.before }).waitFor();
  await reader.context.setOffline(true);
  await go(reader.page, frozen);
  await card(reader.page).filter({ hasText: CHANGED.before }).waitFor();
  expect(reader.wrong).toEqual([]);
  await reader.context.close();
  site.stop();
});

test('a newer build is offered, taken when the reader says so, and never half', async () => {
  const site = await serve(folder);
  const { context, page, wrong } = await visit(`${site.address}/`);
  // A second tab, with another page, that stays open all the time.
  const other = await context.newPage();
  const otherWrong = watch(other);
  await go(other, `${site.address}/${QUOTE}`);
  await card(other).filter({ hasText: CHANGED.before }).waitFor();

  publish(made.second.folder);
  // The tab left open goes on with what it has, parts that it never loaded included.
  await other.getByRole('link', { name: 'Disputes', exact: true }).click();
  await other.locator('main h1').first().waitFor();
  await other.getByRole('link', { name: 'Method', exact: true }).first().click();
  await other.locator('main h1').first().waitFor();
  expect(await other.getByText('stopped working').count()).toBe(0);

  // A page from the network is wholly new, though the old worker hands it out.
  const fresh = `quotes/${RENAMED.statement[1]}/`;
  await go(page, `${site.address}/${fresh}`);
  await card(page).filter({ hasText: CHANGED.after }).waitFor();
  expect(await theme(page)).toContain(made.second.version);
  await page.getByText(NOTICE).waitFor();
  // Not taken yet: without a network, all is still as it was, also where a new page was read.
  await go(page, `${site.address}/method/`);
  await context.setOffline(true);
  await go(page, `${site.address}/method/`);
  await go(page, `${site.address}/${QUOTE}`);
  await card(page).filter({ hasText: CHANGED.before }).waitFor();
  expect(await theme(page)).not.toContain(made.second.version);
  await context.setOffline(false);
  await go(page, `${site.address}/`);
  await page.getByRole('button', { name: 'Later', exact: true }).last().waitFor();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Take it now' }).click(),
  ]);
  await page.locator('html[data-ready]').waitFor();
  expect(await page.getByText(NOTICE).count()).toBe(0);
  // The other tab is not reloaded under its reader's eyes: it is told.
  await other.getByText(NOTICE).waitFor();
  expect(other.url()).toContain('/method/');

  await context.setOffline(true);
  await go(page, `${site.address}/${fresh}`);
  await card(page).filter({ hasText: CHANGED.after }).waitFor();
  await context.setOffline(false);
  await other.getByRole('button', { name: 'Take it now' }).click();
  await other.waitForEvent('load');
  await go(other, `${site.address}/${fresh}`);
  await card(other).filter({ hasText: CHANGED.after }).waitFor();
  expect(wrong).toEqual([]);
  expect(otherWrong).toEqual([]);
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.filter((name) => name.includes(' pages '))).toHaveLength(1);
  await context.close();
  site.stop();
}, 180_000);

test('the tab of the first visit, left open over a new build, keeps working', async () => {
  const site = await serve(folder);
  const { context, page, wrong } = await visit(`${site.address}/`);
  publish(made.second.folder);
  // Another tab finds the new version; this one is not led by it.
  const second = await context.newPage();
  await go(second, `${site.address}/`);
  await second.getByText(NOTICE).waitFor();
  for (const name of ['Quotes', 'Documents', 'Who speaks', 'Disputes', 'Method']) {
    await page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name, exact: true })
      .click();
    await page.locator('main h1').first().waitFor();
    expect(await page.getByText('stopped working').count()).toBe(0);
  }
  expect(wrong).toEqual([]);
  await context.close();
  site.stop();
});

test('the kill switch takes the worker and all that it kept away, and reloads nothing', async () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'redlines-off-')), 'site');
  cpSync(made.first.folder, copy, { recursive: true });
  const site = await serve(copy);
  const { context, page, wrong } = await visit(`${site.address}/`);
  await page.evaluate(() => caches.open('of another site'));
  copyFileSync('hosting/sw-off.js', join(copy, 'sw.js'));
  for (const form of ['br', 'gz']) rmSync(join(copy, `sw.js.${form}`), { force: true });
  await go(page, `${site.address}/${QUOTE}`);
  await page.evaluate(() => Object.assign(window, { still: true }));
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      {
        timeout: 20_000,
      },
    )
    .toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['of another site']);
  expect(await page.evaluate(() => 'still' in window)).toBe(true);
  // In the open tab and in a new one nothing comes from the worker any more.
  await page.getByRole('link', { name: 'Method', exact: true }).first().click();
  await page.locator('main h1').first().waitFor();
  const next = await context.newPage();
  const kept: string[] = [];
  next.on('response', (r) => void (r.fromServiceWorker() && kept.push(r.url())));
  await go(next, `${site.address}/`);
  // Long enough for it to have asked for the worker again, which may stay, empty.
  await next.waitForTimeout(5000);
  expect(kept).toEqual([]);
  expect(await next.evaluate(() => caches.keys())).toEqual(['of another site']);
  expect(await next.getByText(NOTICE).count()).toBe(0);
  expect(wrong).toEqual([]);
  await context.close();
  site.stop();
  rmSync(copy, { recursive: true, force: true });
});
