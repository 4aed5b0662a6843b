// @vitest-environment jsdom
/** Files beside the pages, as robots and home screens read them. Needs no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { builtFor, fileAt, sitePages } from './dist.ts';

const root = builtFor();
const text = (path: string) => readFileSync(`dist/${path}`, 'utf8');

/** Folders of the site that have a page, as paths below its root. */
function written(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => (file === 'index.html' ? '' : `${dirname(file)}/`))
    .filter((path) => !path.startsWith('releases/'));
}

test('the sitemap has each page once, and every page that is not a redirect', () => {
  const paths = sitePages().map((p) => p.path);
  expect(paths.filter((p, i) => paths.indexOf(p) !== i)).toEqual([]);
  const listed = new Set(paths);
  const others = written().filter((path) => !listed.has(path));
  expect(paths.filter((path) => fileAt(path) === null)).toEqual([]);
  for (const path of others) {
    const html = text(`${path}index.html`);
    expect([path, html]).toEqual([
      path,
      expect.stringContaining('name="robots" content="noindex"'),
    ]);
    const to = /<a data-to href="([^"]*)"/.exec(html)![1]!;
    expect(listed).toContain(new URL(to, root + path).href.slice(root.length));
  }
  expect(others.length).toBeGreaterThan(0);
  expect(text('404.html')).toContain('name="robots" content="noindex"');
  expect(
    new DOMParser()
      .parseFromString(text('sitemap.xml'), 'application/xml')
      .querySelector('parsererror'),
  ).toBeNull();
  const days = [...text('sitemap.xml').matchAll(/<lastmod>([^<]*)</g)].map((m) => m[1]!);
  expect(days).toHaveLength(paths.length);
  expect(
    days.filter((day) => Number.isNaN(Date.parse(day)) || !/^\d{4}-\d\d-\d\d$/.test(day)),
  ).toEqual([]);
});

test('robots.txt names the sitemap and keeps nobody out', () => {
  expect(text('robots.txt').trim().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${root}sitemap.xml`,
  ]);
});

test('the web manifest has icons of the sizes that it claims', () => {
  const { icons, ...rest } = JSON.parse(text('site.webmanifest')) as {
    readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
  };
  expect(rest).toMatchObject({ short_name: 'Redlines', start_url: './', scope: './', id: './' });
  for (const { src, sizes, type } of icons) {
    const content = readFileSync(fileAt(src)!);
    if (type === 'image/svg+xml') {
      expect(content.toString()).toMatch(/^<svg [^>]*viewBox=/);
      continue;
    }
    expect(content.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${content.readUInt32BE(16)}x${content.readUInt32BE(20)}`).toBe(sizes);
  }
  const sizes = icons.map((i) => `${i.purpose} ${i.sizes}`);
  for (const needed of ['any 192x192', 'any 512x512', 'maskable 512x512'])
    expect(sizes).toContain(needed);
});

test('llms.txt has the form of llmstxt.org, and all its links lead somewhere', () => {
  const content = text('llms.txt');
  expect(content).toMatch(/^# [^\n]+\n\n> [^\n]+\n/);
  const links = [...content.matchAll(/\]\((\S+?)\)/g)].map((m) => m[1]!);
  expect(links.filter((l) => !l.startsWith(root) || fileAt(l.slice(root.length)) === null)).toEqual(
    [],
  );
  const pages = sitePages().filter((p) => !/^(quotes|people|parties)\/\*$|^briefing$/.test(p.kind));
  expect(pages.filter((p) => !links.includes(p.url)).map((p) => p.path)).toEqual([]);
});
