import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { axeFindings } from './axeFindings.ts';
import { launch, open, serve } from './browser.ts';
import { builds, type Builds } from './builds.ts';

let browser: Browser;
let made: Builds;
let redlines: Awaited<ReturnType<typeof serve>>;
/** A site of somebody else: it holds what `hosted` says, and no policy of ours. */
let host: Server;
const hosted = new Map<string, string>();
beforeAll(async () => {
  made = await builds();
  browser = await launch();
  redlines = await serve(made.first.folder);
  host = createServer((request, response) => {
    const page = hosted.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' });
    response.end(page);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
}, 300_000);
afterAll(async () => {
  redlines.stop();
  host.closeAllConnections();
  host.close();
  await browser.close();
});

const QUOTE = 'quotes/ru-lavrov-2026-02-11-20-points/';

/** The code that the Share dialog gives for a view. */
async function codeFor(path: string, theme: string, words = 'frozen'): Promise<string> {
  const { page, wrong } = await open(browser, `${redlines.address}/${path}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel('Which words').selectOption(words);
  await page.getByRole('dialog').getByLabel('Theme').selectOption(theme);
  const code = await page
    .getByRole('textbox', { name: 'Code to embed it', exact: true })
    .inputValue();
  expect(wrong).toEqual([]);
  await page.context().close();
  return code;
}

interface Hosted {
  readonly page: Page;
  readonly frame: Frame;
  readonly wrong: string[];
}

/** A page of the other site with some code in it, and the frame that the code makes. */
async function hostedPage(code: string, options: BrowserContextOptions = {}): Promise<Hosted> {
  hosted.set(
    '/',
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title><body style="margin:0"><h1>An article</h1>${code}<p id="after">After</p></body></html>`,
  );
  const context = await browser.newContext({
    viewport: { width: 900, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const element = await page.locator('iframe').first().elementHandle();
  const frame = (await element!.contentFrame())!;
  await frame.waitForLoadState();
  await frame.locator('html[data-ready]').waitFor();
  return { page, frame, wrong };
}

/** How much of the frame is missing (above 0) or empty (below 0), in pixels. */
async function misfit({ page, frame }: Hosted): Promise<number> {
  const outer = await page
    .locator('iframe')
    .first()
    .evaluate((e) => e.clientHeight);
  const inner = await frame.evaluate(() => document.getElementById('root')!.offsetHeight);
  return inner - outer;
}

async function fits(it: Hosted): Promise<void> {
  await expect.poll(() => misfit(it), { timeout: 10_000 }).toBeLessThanOrEqual(0);
  await expect.poll(() => misfit(it), { timeout: 10_000 }).toBeGreaterThanOrEqual(-4);
  const scrolls = await it.frame.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(scrolls).toBeLessThanOrEqual(0);
}

test('the frame shows the view with its source line, without the bar, as high as its content', async () => {
  for (const path of ['', QUOTE, 'documents/28-point-plan/', 'timeline/']) {
    const code = await codeFor(path, 'light');
    expect(code).toContain(`version=${made.first.version}`);
    const it = await hostedPage(code);
    const { page, frame, wrong } = it;
    expect(new URL(frame.url()).searchParams.get('version')).toBe(made.first.version);
    await frame.getByText(`version ${made.first.version}`).waitFor();
    await frame
      .getByText(/As of \d+ \w+ \d{4}/)
      .last()
      .waitFor();
    await frame.getByRole('link', { name: 'Open in Redlines' }).waitFor();
    expect(await frame.getByRole('navigation', { name: 'Screens' }).count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0);
    await fits(it);
    const wide = await page.locator('iframe').evaluate((e) => e.clientHeight);
    await page.setViewportSize({ width: 320, height: 800 });
    await fits(it);
    const sideways = await frame.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    // And back: a frame that grew shrinks again.
    await page.setViewportSize({ width: 900, height: 800 });
    await fits(it);
    expect(
      Math.abs((await page.locator('iframe').evaluate((e) => e.clientHeight)) - wide),
    ).toBeLessThan(wide / 10);
    expect(wrong).toEqual([]);
    await page.context().close();
  }
}, 240_000);

test('light and dark are what the code says; without a word, what the reader has', async () => {
  const paper = async (theme: string, colorScheme: 'light' | 'dark') => {
    const { page, frame } = await hostedPage(await codeFor(QUOTE, theme), { colorScheme });
    const colour = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.context().close();
    return colour;
  };
  const light = await paper('light', 'dark');
  const dark = await paper('dark', 'light');
  expect(light).not.toBe(dark);
  expect(await paper('auto', 'light')).toBe(light);
  expect(await paper('auto', 'dark')).toBe(dark);
});

test('a selection stays inside; a link to another screen opens a tab that is no frame', async () => {
  const it = await hostedPage(await codeFor('', 'light'));
  const { page, frame, wrong } = it;
  const article = page.url();
  await frame.getByRole('button', { name: /^Russia on Crimea:.*quotes/ }).click();
  await frame.getByText(/^Quote 1 of \d+$/).waitFor();
  await expect.poll(() => frame.url()).toContain('selection=cell~russia~territory.crimea');
  expect(frame.url()).toContain('embed=light');
  expect(frame.url()).toContain(`version=${made.first.version}`);
  await fits(it);
  for (const link of [
    frame.locator('main a[href*="issues/"]').first(),
    // Voices that differ have such links too, folded away.
    frame.locator('main a[href*="quotes/"]:visible').first(),
    frame.getByRole('link', { name: 'Open in Redlines' }),
  ]) {
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.locator('html[data-ready]').waitFor();
    expect(tab.url()).not.toContain('embed=');
    expect(tab.url()).toContain(`version=${made.first.version}`);
    await tab.getByRole('navigation', { name: 'Screens' }).waitFor();
    await tab.close();
  }
  // No link takes the frame away from its view.
  const inside = await frame
    .locator('a[href]:not([target="_blank"])')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(inside.filter((href) => !href.includes('embed='))).toEqual([]);
  expect(page.url()).toBe(article);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('axe finds nothing inside the frame', async () => {
  const found: string[] = [];
  for (const theme of ['light', 'dark'])
    for (const path of ['', `?selection=cell~russia~territory.crimea`, QUOTE, 'timeline/'])
      for (const width of [320, 900]) {
        const { page, frame } = await hostedPage(await codeFor(path, theme), {
          viewport: { width, height: 800 },
        });
        await frame.waitForLoadState('networkidle');
        for (const f of await axeFindings(frame)) found.push(`${path} ${theme} ${width}: ${f}`);
        await page.context().close();
      }
  // A version that never was: told inside the frame too.
  const code = (await codeFor(QUOTE, 'light')).replace(made.first.version, '2001-01-01');
  const { page, frame } = await hostedPage(code);
  await frame.getByText('version: 2001-01-01').waitFor();
  for (const f of await axeFindings(frame)) found.push(`notice: ${f}`);
  await page.context().close();
  expect(found).toEqual([]);
}, 300_000);

test('embed.js listens to its own site only, and each frame moves only itself', async () => {
  // A frame of the article's own site, and one of Redlines that is left alone.
  hosted.set(
    '/other',
    `<!doctype html><script>parent.postMessage({ redlines: 'height', height: 5000 }, '*');</script>`,
  );
  const code = await codeFor(QUOTE, 'light', 'live');
  expect(code).not.toContain('version=');
  const it = await hostedPage(`${code}<iframe id="other" src="/other" height="100"></iframe>`);
  const { page } = it;
  await fits(it);
  const height = (n: number) =>
    page
      .locator('iframe')
      .nth(n)
      .evaluate((e) => e.clientHeight);
  const own = await height(0);
  await page.evaluate(() => {
    // Nonsense, and words of the page itself.
    for (const data of [null, 'x', { redlines: 'height', height: 5000 }, { redlines: 'height' }])
      postMessage(data, '*');
  });
  await page.locator('#other').evaluate((e) => ((e as HTMLIFrameElement).src = '/other?again'));
  hosted.set('/other?again', hosted.get('/other')!);
  await page.waitForTimeout(500);
  expect(await height(0)).toBe(own);
  expect(await height(1)).toBe(100);
  await page.context().close();
});
