import type { Browser } from 'playwright-core';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/hosting/compress.ts';
import { commonHeaders, KEPT, policy } from '../../scripts/hosting/headers.ts';
import { writeHostFiles } from '../../scripts/hosting/hostFiles.ts';
import { launch, open } from './browser.ts';
import { ask, startNginx, type Nginx } from './nginx.ts';

const QUOTE = 'quotes/ru-lavrov-2026-02-11-20-points/';
const PAGES = [
  '',
  'timeline/',
  'quotes/',
  QUOTE,
  'documents/',
  'documents/20-point-framework/',
  'issues/security.nato/',
  'disputes/',
  'method/',
];

let browser: Browser;
let above: string;
let root: string;
beforeAll(async () => {
  browser = await launch();
  // A copy, with what the record of today may not have: an alias, a feed, a file outside.
  above = mkdtempSync(join(tmpdir(), 'redlines-site-'));
  root = join(above, 'site');
  cpSync('dist', root, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(above, 'secret.txt'), 'secret');
  for (const folder of ['feeds', 'releases/1']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'feeds/test.json'), JSON.stringify({ items: 'x'.repeat(3000) }));
  writeFileSync(join(root, 'feeds/test.atom'), '<feed xmlns="http://www.w3.org/2005/Atom"/>');
  writeFileSync(join(root, 'releases/1/test.csv'), 'a,b\n1,2\n');
  writeFileSync(join(root, 'test.webmanifest'), '{}');
  writeHostFiles(root, [
    { from: 'quotes/old.name', to: QUOTE },
    { from: `quotes/${'a-very-long-name-'.repeat(8)}x/`, to: 'quotes/' },
  ]);
  await compressFolder(root, '.cache/compressed');
});
afterAll(async () => {
  await browser.close();
  rmSync(above, { recursive: true, force: true });
});

describe.each(['/', '/redlines/'])('nginx serves the site at %s', (base) => {
  let nginx: Nginx;
  let at: (path: string) => string;
  let asset: string;
  beforeAll(async () => {
    nginx = await startNginx(root, base);
    at = (path) => nginx.url + path;
    asset = `assets/${readdirSync(join(root, 'assets')).find((f) => /^index-.*\.js$/.test(f))!}`;
  });
  afterAll(() => nginx.stop());

  test('pages of each kind are there', async () => {
    for (const page of PAGES) {
      const { status, headers, body } = await ask(at(page));
      expect([page, status, headers['content-type']]).toEqual([
        page,
        200,
        'text/html; charset=utf-8',
      ]);
      expect(body.toString()).toMatch(/<div id="root"[^>]*></);
    }
  });

  test('every kind of answer has every header', async () => {
    const paths = ['', asset, 'data/record.json', 'feeds/test.json', 'nowhere/', 'assets/gone.js'];
    for (const path of paths) {
      const { headers } = await ask(at(path));
      for (const [name, value] of commonHeaders())
        expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      // A promise of https would be a lie over http.
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  test('what never changes is kept, all else is asked for again', async () => {
    const caching = async (path: string) => (await ask(at(path))).headers['cache-control'];
    expect(await caching(asset)).toBe(KEPT[1]);
    expect(await caching('releases/1/test.csv')).toBe(KEPT[1]);
    for (const path of ['', QUOTE, 'data/record.json', 'icon.svg', 'theme.js', 'assets/gone.js'])
      expect([path, await caching(path)]).toEqual([path, 'no-cache']);
    const { headers } = await ask(at(''));
    const again = await ask(at(''), { 'if-none-match': headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('data may be fetched from anywhere, pages may not', async () => {
    const origin = async (path: string) =>
      (await ask(at(path))).headers['access-control-allow-origin'];
    for (const path of ['data/record.json', 'feeds/test.atom', 'releases/1/test.csv'])
      expect([path, await origin(path)]).toEqual([path, '*']);
    for (const path of ['', asset, QUOTE])
      expect([path, await origin(path)]).toEqual([path, undefined]);
  });

  test('files have their types', async () => {
    const types: readonly (readonly [string, string])[] = [
      ['feeds/test.json', 'application/feed+json; charset=utf-8'],
      ['feeds/test.atom', 'application/atom+xml; charset=utf-8'],
      ['releases/1/test.csv', 'text/csv; charset=utf-8'],
      ['test.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['icon.svg', 'image/svg+xml'],
      ['data/record.json', 'application/json; charset=utf-8'],
    ];
    for (const [path, type] of types)
      expect([path, (await ask(at(path))).headers['content-type']]).toEqual([path, type]);
  });

  test('compressed forms go to those who take them', async () => {
    for (const path of ['', asset, 'data/record.json', 'feeds/test.json']) {
      const plain = await ask(at(path));
      expect(plain.headers['content-encoding']).toBeUndefined();
      const forms = [['gzip', gunzipSync] as const];
      for (const [coding, unpack] of nginx.brotli
        ? [...forms, ['br', brotliDecompressSync] as const]
        : forms) {
        const packed = await ask(at(path), { 'accept-encoding': coding });
        expect([path, packed.headers['content-encoding']]).toEqual([path, coding]);
        expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
        expect(packed.headers.vary).toMatch(/accept-encoding/i);
        expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
        expect(packed.body.length).toBeLessThan(plain.body.length / 2);
        expect(unpack(packed.body).equals(plain.body)).toBe(true);
      }
    }
  });

  test('a folder gets its slash; host, path and query stay', async () => {
    const { status, headers } = await ask(at('timeline?asof=2026-01-01&x=%20'), {
      host: 'redlines.example:8443',
    });
    expect([status, headers.location]).toEqual([301, `${base}timeline/?asof=2026-01-01&x=%20`]);
    if (base === '/') return;
    const top = await ask(`${at('').slice(0, -1)}?a=b`);
    expect([top.status, top.headers.location]).toEqual([301, `${base}?a=b`]);
    expect((await ask(new URL('/redlinesx', at('')).href)).status).toBe(404);
  });

  test('an alias leads to its page', async () => {
    for (const form of ['quotes/old.name', 'quotes/old.name/']) {
      const { status, headers } = await ask(at(form));
      expect([form, status, headers.location]).toEqual([form, 301, `${base}${QUOTE}`]);
    }
    const { headers } = await ask(at('quotes/old.name/?lang=de'));
    expect(headers.location).toBe(`${base}${QUOTE}?lang=de`);
    expect((await ask(at(`quotes/${'a-very-long-name-'.repeat(8)}x/`))).status).toBe(301);
    expect((await ask(at('quotes/oldXname/'))).status).toBe(404);
  });

  test('what is not for readers is not there', async () => {
    const paths = ['_headers', '_redirects', '_redirects.map', 'nowhere', 'assets/', 'previews/'];
    for (const path of paths) {
      const { status, body } = await ask(at(path));
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).toContain('<h1>');
      expect(body.toString()).not.toContain('Cache-Control');
    }
    for (const up of ['../', '%2e%2e/', '..%2f', 'assets/../../', 'assets/%2e%2e%2f../', '..\\']) {
      const { status, body } = await ask(at(`${up}secret.txt`));
      expect([up, [400, 404].includes(status)]).toEqual([up, true]);
      expect(body.toString()).not.toBe('secret');
    }
    // Where an `alias` forgets its slash, this is the way out.
    const besides = await ask(new URL('/redlines', at('')).href + '../secret.txt');
    expect([400, 404].includes(besides.status)).toBe(true);
    expect(besides.body.toString()).not.toBe('secret');
  });

  test('a browser reads it without a complaint', async () => {
    const { page, wrong } = await open(browser, at(''));
    const response = await page.reload();
    expect(response?.headers()['content-security-policy']).toBe(policy());
    await page.locator('html[data-ready]').waitFor();
    await page.getByRole('link', { name: 'Disputes', exact: true }).first().click();
    await page.waitForURL(at('disputes/'));
    await page.goto(at(QUOTE));
    await page.locator('html[data-ready]').waitFor();
    await page
      .getByText(/Now they are waving around some kind of/)
      .first()
      .waitFor();
    const links = await page
      .locator('main a[href]')
      .evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).href));
    const own = [...new Set(links.filter((href) => href.startsWith(at(''))))];
    expect(own.length).toBeGreaterThan(0);
    for (const href of own.slice(0, 5)) {
      expect([href, (await page.goto(href))?.status()]).toEqual([href, 200]);
      await page.locator('html[data-ready]').waitFor();
      await page.locator('main h1').first().waitFor();
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
