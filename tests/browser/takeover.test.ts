import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, site } from './browser.ts';
import { fileAt, htmlOf, sitePages } from './dist.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Layout shift that no eye sees; a line of text that moves is a hundred times as much. */
const STILL = 0.0005;
/** Tabs at once: more than cores, since a page also waits. */
const TABS = 4;

/** What a page remembers of itself while it is taken over. */
interface Remembered {
  first?: Element | null;
  heading?: Element | null;
  shifts: { value: number; what: string }[];
}

/** Runs before any script of the page: notes what stood there, and everything that moves. */
function remember(): void {
  const own: Remembered = { shifts: [] };
  (window as unknown as { takeover: Remembered }).takeover = own;
  document.addEventListener('readystatechange', () => {
    // "interactive" comes when all HTML is there and no deferred script has run yet.
    if (document.readyState !== 'interactive') return;
    own.first = document.getElementById('root')?.firstElementChild ?? null;
    own.heading = document.querySelector('h1');
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      };
      const what = sources.map((s) => s.node?.textContent?.slice(0, 40) ?? '?').join(' | ');
      own.shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is to be seen of a page that was taken over. */
async function afterwards(page: Page) {
  return page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    const { first, heading, shifts } = (window as unknown as { takeover: Remembered }).takeover;
    const root = document.getElementById('root')!;
    return {
      same: first != null && first === root.firstElementChild && root.childElementCount === 1,
      sameHeading: heading != null && heading === document.querySelector('h1'),
      written: root.dataset.written !== undefined,
      shifts: shifts.map((s) => `${s.value.toFixed(5)} (${s.what})`),
      shift: shifts.reduce((sum, s) => sum + s.value, 0),
      links: [...document.querySelectorAll('a[href]')].map(
        // A link in a picture has no address as text.
        (a) => new URL(a.getAttribute('href')!, location.href).href,
      ),
    };
  });
}

/** Ids that a page has, for links that lead into it. */
const ids = new Map<string, ReadonlySet<string>>();
function idsOf(path: string): ReadonlySet<string> {
  let own = ids.get(path);
  if (!own)
    ids.set(path, (own = new Set([...htmlOf(path).matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!))));
  return own;
}

/** What is wrong with a link of a page; null if it leads somewhere, or to another host. */
function broken(link: string): string | null {
  const url = new URL(link);
  if (url.origin !== site()) return /^https?:$/.test(url.protocol) ? null : `odd link: ${link}`;
  const path = url.pathname.slice(1);
  if (fileAt(path) === null) return `leads nowhere: ${link}`;
  const hash = decodeURIComponent(url.hash.slice(1));
  return hash === '' || idsOf(path).has(hash) ? null : `nothing at its end: ${link}`;
}

async function takenOver(page: Page, path: string) {
  await page.goto(`${site()}/${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  return afterwards(page);
}

/** Visits pages one after the other, several tabs at once. Returns what was wrong, by page. */
async function visitAll(paths: readonly string[], width: number, tabs: number): Promise<string[]> {
  const found: string[] = [];
  const checked = new Map<string, string | null>();
  let next = 0;
  const tab = async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // Not by `page.route`, which would turn the cache off: every page would fetch every script.
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*.png*', '*.svg*', '*.ico*'] });
    await page.addInitScript(remember);
    let path = '';
    const wrong = (text: string) => found.push(`/${path}: ${text}`);
    page.on('console', (message) => {
      // The picture that this test itself holds back.
      if (/\.(svg|png|ico)$/.test(message.location().url)) return;
      wrong(`console ${message.type()}: ${message.text()}`);
    });
    // React reports an error of hydration that it got over as an error of the page.
    page.on('pageerror', (error) => wrong(String(error)));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== site()) wrong(`asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong(`${response.status()} for ${response.url()}`);
    });
    for (path = paths[next++]!; path !== undefined; path = paths[next++]!) {
      const seen = await takenOver(page, path).catch((error: unknown) => wrong(String(error)));
      // A page that never answers is one fault; the others are still looked at.
      if (typeof seen !== 'object') continue;
      if (!seen.written) wrong('was not prerendered');
      if (!seen.same) wrong('was drawn anew');
      if (!seen.sameHeading) wrong('its heading was drawn anew');
      if (seen.shift >= STILL) wrong(`moved: ${seen.shifts.join('; ')}`);
      if (seen.links.length < 8) wrong(`has ${seen.links.length} links`);
      for (const link of seen.links) {
        let bad = checked.get(link);
        if (bad === undefined) checked.set(link, (bad = broken(link)));
        if (bad !== null) wrong(bad);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: tabs }, tab));
  return found;
}

test('every page is taken over: silent, still, the same nodes, every link leading somewhere', async () => {
  const paths = sitePages().map((p) => p.path);
  expect(paths.length).toBeGreaterThan(400);
  const start = performance.now();
  expect(await visitAll(paths, 1440, TABS)).toEqual([]);
  console.log(`${paths.length} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}, 300_000);

/** A host whose line stops for a moment in the middle of every page's footer. */
async function haltingHost() {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  };
  const server = createServer((request, response) => {
    const file = fileAt(request.url!.slice(1));
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
    const content = readFileSync(file, 'utf8');
    const at = file.endsWith('.html') ? content.indexOf('</p>', content.indexOf('<footer')) : 0;
    response.write(content.slice(0, at));
    setTimeout(() => response.end(content.slice(at)), at > 0 ? 400 : 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

test('a page that comes in pieces does not move either', async () => {
  const host = await haltingHost();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(remember);
  for (const path of ['disputes/authorship-of-28-points/', 'people/', 'method/', 'data/']) {
    await page.goto(`${host.address}/${path}`);
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    const { same, shift, shifts } = await afterwards(page);
    expect({ path, same, shifts: shift < STILL ? [] : shifts }).toEqual({
      path,
      same: true,
      shifts: [],
    });
  }
  await page.close();
  host.close();
});

for (const path of ['', 'quotes/ru-lavrov-2026-02-11-20-points/', 'documents/28-point-plan/'])
  test(`focus and selected text outlive the takeover: /${path}`, async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const held: (() => void)[] = [];
    await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(`${site()}/${path}`, { waitUntil: 'commit' });
    // Late in the page, so that all of it has to stay; chosen by keyboard and pointer, as a reader does.
    await page.locator('footer a').focus();
    const before = await page.evaluate(() => {
      const text = document.querySelector('main h1')!;
      getSelection()!.selectAllChildren(text);
      (window as unknown as { focused: Element | null }).focused = document.activeElement;
      return { ready: 'ready' in document.documentElement.dataset, words: text.textContent };
    });
    expect(before.ready).toBe(false);
    expect(before.words.length).toBeGreaterThan(3);
    await expect.poll(() => held.length).toBe(1);
    held[0]!();
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    const after = await page.evaluate(() => ({
      words: getSelection()!.toString().trim(),
      focused: document.activeElement?.textContent,
      same: (window as unknown as { focused: Element | null }).focused === document.activeElement,
    }));
    expect(after).toEqual({
      words: before.words.trim(),
      focused: 'Data, feeds, downloads',
      same: true,
    });
    await page.close();
  });
