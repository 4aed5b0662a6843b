import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, serve } from './browser.ts';
import { builds, CHANGED, RENAMED, type Builds } from './builds.ts';
import { publisher } from './publisher.ts';

let browser: Browser;
let made: Builds;
let site: Awaited<ReturnType<typeof serve>>;
const { folder, publish, remove } = publisher();

beforeAll(async () => {
  made = await builds();
  browser = await launch();
  publish(made.first.folder);
  site = await serve(folder);
}, 300_000);
afterAll(async () => {
  site.stop();
  remove();
  await browser.close();
});

const OLD = `quotes/${RENAMED.statement[0]}/`;
const NEW = `quotes/${RENAMED.statement[1]}/`;

/** The quotation's own card, not a list that it stands in. */
async function shows(page: Page, words: string, not: string): Promise<void> {
  await page.locator('[data-statement]').filter({ hasText: words }).waitFor();
  await expect
    .poll(() => page.locator('[data-statement]').filter({ hasText: not }).count())
    .toBe(0);
}

/** The link in the top bar to another screen. */
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true });

/** Takes links from the Share dialog of the site as it is now. */
async function links(path: string): Promise<{ readonly live: string; readonly frozen: string }> {
  const { page } = await open(browser, `${site.address}/${path}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const value = (name: string) =>
    page.getByRole('textbox', { name, exact: true }).inputValue({ timeout: 10_000 });
  const both = { live: await value('Live link'), frozen: await value('Frozen link') };
  await page.context().close();
  return both;
}

test('a frozen link made before a change of the record shows the old words after it', async () => {
  publish(made.first.folder);
  const quote = await links(OLD);
  const cell = await links(`?selection=cell~russia~${RENAMED.issue[0]}`);
  const person = await links(`people/${RENAMED.person[0]}/`);
  const before = await open(browser, cell.frozen);
  const evidence = (page: Page) => page.locator('[data-statement]').first().innerText();
  const said = await evidence(before.page);
  await before.page.context().close();

  publish(made.second.folder);
  const live = await open(browser, quote.live);
  await shows(live.page, CHANGED.after, CHANGED.before);
  expect(live.wrong).toEqual([]);
  await live.page.context().close();

  const frozen = await open(browser, quote.frozen);
  await shows(frozen.page, CHANGED.before, CHANGED.after);
  await frozen.page.getByText(/You are reading the record as it was released/).waitFor();
  expect(frozen.wrong).toEqual([]);
  await frozen.page.context().close();

  const old = await open(browser, cell.frozen);
  expect(await evidence(old.page)).toBe(said);
  expect(await old.page.getByText(/Parts of this link were left out/).count()).toBe(0);
  expect(old.wrong).toEqual([]);
  await old.page.context().close();

  // Given up ids: the old page leads to one that the release does not know.
  const speaker = await open(browser, person.frozen);
  await speaker.page.getByRole('heading', { level: 1, name: /Lavrov/ }).waitFor();
  expect(speaker.wrong).toEqual([]);
  await speaker.page.context().close();
});

test('a frozen link that compares two days by when things became known shows the same afterwards', async () => {
  publish(made.first.folder);
  const choice =
    `asof=2026-02-13&by=known&since=2025-08-15&show=changes` +
    `&selection=statement~${RENAMED.statement[0]}`;
  const paths = [`?${choice}`, `briefing/?${choice}`];
  const whole = async (link: string) => {
    const { page, wrong } = await open(browser, link);
    await page.locator('main h1, main h2').first().waitFor();
    await page.getByText(CHANGED.before).or(page.getByText(CHANGED.after)).first().waitFor();
    // Not the timeline: how it gathers its marks depends on when its width is measured.
    const parts = page.locator('main table, main article, [data-part=evidence]');
    const text = (await parts.allInnerTexts()).join('\n');
    const days = new URL(page.url()).searchParams;
    expect([...days]).toEqual(
      expect.arrayContaining([
        ['asof', '2026-02-13'],
        ['by', 'known'],
        ['since', '2025-08-15'],
        ['show', 'changes'],
      ]),
    );
    expect(wrong).toEqual([]);
    await page.context().close();
    // The briefing's own address tells where it was made: that is no word of the record.
    return text.replace(/https?:\S+/g, '');
  };
  const taken = [];
  for (const path of paths) {
    const both = await links(path);
    taken.push({ ...both, text: await whole(both.frozen) });
  }
  publish(made.second.folder);
  for (const { live, frozen, text } of taken) {
    expect(text).toContain(CHANGED.before);
    expect(await whole(frozen)).toBe(text);
    expect(await whole(live)).toContain(CHANGED.after);
  }
});

test('an id given later names the same thing in an older release', async () => {
  publish(made.second.folder);
  const query = `version=${made.first.version}&people=${RENAMED.person.join(',')}&selection=cell~russia~${RENAMED.issue[1]}`;
  const { page, wrong } = await open(browser, `${site.address}/?${query}`);
  await page.getByText(/^Quote 1 of \d+$/).waitFor();
  expect(await page.getByText(/Parts of this link were left out/).count()).toBe(0);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a version that never was gives the newest words and a notice, and links that do not name it', async () => {
  publish(made.second.folder);
  const { page, wrong } = await open(browser, `${site.address}/${NEW}?version=2001-01-01`);
  await shows(page, CHANGED.after, CHANGED.before);
  await page.getByText('version: 2001-01-01').waitFor();
  expect(await tab(page, 'Documents').getAttribute('href')).not.toContain('2001');
  await tab(page, 'Documents').click();
  await page.getByRole('heading', { level: 1, name: 'Framework documents' }).waitFor();
  expect(page.url()).not.toContain('2001');
  await page.goBack();
  await shows(page, CHANGED.after, CHANGED.before);
  expect(wrong).toEqual([]);
  await page.context().close();

  const framed = await open(browser, `${site.address}/${NEW}?version=2001-01-01&embed=light`);
  await shows(framed.page, CHANGED.after, CHANGED.before);
  await framed.page.getByText('version: 2001-01-01').waitFor();
  await framed.page.context().close();
});

test('back and forward between the frozen and the live view show the right words', async () => {
  publish(made.second.folder);
  const frozen = `${site.address}/${NEW}?version=${made.first.version}`;
  const { page, wrong } = await open(browser, frozen);
  await shows(page, CHANGED.before, CHANGED.after);
  await tab(page, 'Documents').click();
  await page.getByRole('heading', { level: 1, name: 'Framework documents' }).waitFor();
  expect(page.url()).toContain(`version=${made.first.version}`);
  await page.goBack();
  await shows(page, CHANGED.before, CHANGED.after);
  await page.getByRole('link', { name: 'Go to the newest version' }).click();
  await shows(page, CHANGED.after, CHANGED.before);
  expect(page.url()).not.toContain('version=');
  await page.goBack();
  await shows(page, CHANGED.before, CHANGED.after);
  await page.goForward();
  await shows(page, CHANGED.after, CHANGED.before);
  // Within one document too, where the browser only says that the address is another one.
  await page.evaluate((to) => history.pushState(null, '', to), frozen);
  await page.evaluate(() => history.pushState(null, '', '?'));
  await page.goBack();
  await shows(page, CHANGED.before, CHANGED.after);
  await page.goForward();
  await shows(page, CHANGED.after, CHANGED.before);
  expect(wrong).toEqual([]);
  await page.context().close();
});
