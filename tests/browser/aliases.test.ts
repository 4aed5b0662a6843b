import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch, open, serve } from './browser.ts';
import { builds, CHANGED, RENAMED, type Builds } from './builds.ts';

let browser: Browser;
let made: Builds;
/** The second build, whose record has aliases, at a root and under a path. */
let sites: readonly Awaited<ReturnType<typeof serve>>[];
beforeAll(async () => {
  made = await builds();
  browser = await launch();
  const { folder } = made.second;
  sites = [await serve(folder), await serve(folder, '/some/path/')];
}, 300_000);
afterAll(async () => {
  for (const site of sites) site.stop();
  await browser.close();
});

const [OLD_ISSUE, NEW_ISSUE] = RENAMED.issue;
const QUERY = '?parties=russia,ukraine&asof=2026-01-31';
const WRONG_PATH = '/documents/20-point-framwork/';
/** What the console says of a page that comes with status 404. */
const NOT_FOUND = /^Failed to load resource: the server responded with a status of 404/;

test('an old path leads to the new page, with what the link said besides', async () => {
  for (const { address } of sites)
    for (const [folder, [from, to], shown] of [
      ['issues', RENAMED.issue, 'May Ukraine join NATO?'],
      ['people', RENAMED.person, 'Lavrov'],
      ['quotes', RENAMED.statement, CHANGED.after],
    ] as const) {
      const { page, wrong } = await open(browser, `${address}/${folder}/${from}/${QUERY}`);
      await page.waitForURL(`${address}/${folder}/${to}/${QUERY}`);
      await page.locator('html[data-ready] main').getByText(shown).first().waitFor();
      expect(await page.getByText(/Parts of this link were left out/).count()).toBe(0);
      // Back leaves the old address behind, and does not bounce.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
});

test('an old path leads to the new page without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  const page = await context.newPage();
  for (const { address } of sites) {
    await page.goto(`${address}/issues/${OLD_ISSUE}/`);
    await page.waitForURL(`${address}/issues/${NEW_ISSUE}/`);
    await page.getByText('May Ukraine join NATO?').first().waitFor();
  }
  await context.close();
});

test('on a host that has no page at the old path, its 404 page leads on', async () => {
  for (const { address } of sites) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const body = readFileSync(join(made.second.folder, '404.html'), 'utf8');
    await page.route(`**/issues/${OLD_ISSUE}/**`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body }),
    );
    await page.goto(`${address}/issues/${OLD_ISSUE}/${QUERY}`);
    await page.getByRole('heading', { level: 1, name: /NATO/ }).waitFor();
    expect(await page.getByText('No such page').count()).toBe(0);
    await context.close();
  }
});

test('old ids in a query are followed', async () => {
  const query = `?people=${RENAMED.person[0]}&issues=${OLD_ISSUE}&selection=cell~russia~${OLD_ISSUE}&quote=${RENAMED.statement[0]}`;
  const { page, wrong } = await open(browser, `${sites[0]!.address}/${query}`);
  expect(await page.getByText(/Parts of this link were left out/).count()).toBe(0);
  expect(await page.locator('[data-cell][aria-pressed="true"]').getAttribute('data-cell')).toBe(
    `russia ${NEW_ISSUE}`,
  );
  // What is passed on from here has the new ids.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Live link', exact: true }).inputValue();
  for (const [from, to] of [RENAMED.person, RENAMED.issue, RENAMED.statement]) {
    expect(link).toContain(to);
    expect(link).not.toMatch(new RegExp(`${from}(?![a-z-])`));
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('folders that have no page of their own lead on', async () => {
  for (const { address } of sites)
    for (const [from, to] of [
      ['/issues/', '/'],
      ['/parties/', '/people/'],
    ] as const) {
      const { page, wrong } = await open(browser, address + from + QUERY);
      await page.waitForURL(address + to + QUERY);
      expect(wrong).toEqual([]);
      await page.context().close();
    }
});

test('a wrong address: status 404, what is like it, a quiet console', async () => {
  for (const { address } of sites)
    for (const scheme of ['light', 'dark'] as const) {
      const { page, wrong } = await open(browser, address + WRONG_PATH, { colorScheme: scheme });
      expect((await page.request.get(address + WRONG_PATH)).status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: /document/i }).waitFor();
      await page.getByText('documents/20-point-framwork/').first().waitFor();
      const near = page.locator('main section').first().getByRole('link');
      expect(await near.first().innerText()).toMatch(/20-point framework/);
      expect(await page.evaluate(() => document.documentElement.style.visibility)).toBe('');
      expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
      await near.first().click();
      await page.waitForURL(`${address}/documents/20-point-framework/`);
      await page.getByRole('heading', { level: 1, name: /20-point/ }).waitFor();
      expect(wrong.filter((text) => !NOT_FOUND.test(text))).toEqual([]);
      expect(wrong).toHaveLength(1);
      await page.context().close();
    }
});

test('an address deep below nothing still finds the root, and says what was asked for', async () => {
  for (const { address } of sites)
    for (const path of ['/nothing/', '/a/b/c/d.html', '/people/method/', '/documents/a/b/']) {
      const { page, wrong } = await open(browser, address + path);
      await page.getByText(path.slice(1).replace(/\/$/, '')).first().waitFor();
      const home = page.getByRole('link', { name: 'Redlines', exact: true });
      expect(await home.getAttribute('href')).toBe(
        `${new URL(address).pathname}/`.replace('//', '/'),
      );
      expect(wrong.filter((text) => !NOT_FOUND.test(text))).toEqual([]);
      await page.context().close();
    }
});

test('without JavaScript the 404 page reads, styled, and its links work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  const page = await context.newPage();
  const { address } = sites[0]!;
  const answer = await page.goto(address + WRONG_PATH);
  expect(answer?.status()).toBe(404);
  await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
  expect(await page.locator('body').evaluate((e) => getComputedStyle(e).marginTop)).toBe('0px');
  await page.locator('main').getByRole('link', { name: 'Documents', exact: true }).click();
  await page.waitForURL(`${address}/documents/`);
  // Built for a root, served under a path: unstyled, yet it reads.
  await page.goto(sites[1]!.address + WRONG_PATH);
  await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
  await context.close();
});
