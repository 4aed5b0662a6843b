import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../scripts/serveFolder.ts';
import { findChromium } from '../../scripts/findChromium.ts';

/** Address of the site under test. */
export const site = () => process.env.SITE ?? '';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** A page that remembers every error and every request that leaves the host. */
export interface Watched {
  readonly page: Page;
  readonly wrong: string[];
}

/** Serves a folder on a port of its own. The address has no slash at its end. */
export async function serve(
  folder: string,
  base = '/',
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = await serveFolder(folder, 0, base);
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, stop };
}

/** Opens a page with its own storage. `wrong` must be empty when the test is done. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    // Only tests of offline reading want pages from anywhere but the network.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  const host = new URL(url).host;
  page.on('console', (message) => {
    // Playwright's own word, because this context keeps no service worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^https?:$/.test(address.protocol) && address.host !== host)
      wrong.push(`request to another host: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('html[data-ready]').waitFor();
  return { page, wrong };
}
