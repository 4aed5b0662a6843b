// @vitest-environment jsdom
/** The site as robots see it: previews of links, search engines, feed readers. Needs no browser. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { notSchemaOrg } from '../fixtures/schemaOrg.ts';
import { builtFor, fileAt, htmlOf, sitePages, type SitePage } from './dist.ts';

interface Head {
  readonly page: SitePage;
  readonly head: Document;
}

const root = builtFor();
let heads: readonly Head[];
beforeAll(() => {
  const parser = new DOMParser();
  heads = sitePages().map((page) => ({
    page,
    head: parser.parseFromString(htmlOf(page.path).replace(/<body[\s\S]*/, ''), 'text/html'),
  }));
});

/** Content of a meta tag, which must be there once. */
function meta({ head, page }: Head, name: string): string {
  const found = head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`);
  if (found.length !== 1) throw new Error(`/${page.path}: ${found.length} times ${name}`);
  return found[0]!.getAttribute('content') ?? '';
}

function links({ head, page }: Head, rel: string, type?: string): string[] {
  const end = type === undefined ? '' : `[type="${type}"]`;
  return [...head.querySelectorAll(`link[rel="${rel}"]${end}`)].map(
    (link) => new URL(link.getAttribute('href')!, page.url).href,
  );
}

/** The file at an address of this site. */
function fileOf(address: string): string {
  const file = address.startsWith(root) ? fileAt(address.slice(root.length)) : null;
  if (file === null) throw new Error(`nothing at ${address}`);
  return file;
}

const readJson = (address: string) =>
  JSON.parse(readFileSync(fileOf(address), 'utf8')) as Record<string, unknown>;

function sizeOf(file: string): [width: number, height: number] {
  const png = readFileSync(file);
  expect([file, png.toString('latin1', 0, 16)]).toEqual([
    file,
    '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
  ]);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What more than one page of a kind has in common. */
function shared(of: (h: Head) => string): string[] {
  const seen = new Map<string, string[]>();
  for (const h of heads) {
    const key = `${h.page.kind}: ${of(h)}`;
    seen.set(key, [...(seen.get(key) ?? []), h.page.path]);
  }
  return [...seen].filter(([, paths]) => paths.length > 1).map(([k, p]) => `${k}: ${p.join(', ')}`);
}

/** Runs a check on every page. Returns all that went wrong, with the page. */
function everywhere(check: (h: Head) => void): string[] {
  return heads.flatMap((h) => {
    try {
      check(h);
      return [];
    } catch (error) {
      return [`/${h.page.path}: ${String(error)}`];
    }
  });
}

test('every page has a title, a description and an address of its own', () => {
  expect(heads.length).toBeGreaterThan(400);
  const titles = heads.map((h) => h.head.title);
  expect(titles.filter((t, i) => t.length < 12 || titles.indexOf(t) !== i)).toEqual([]);
  expect(shared((h) => meta(h, 'description'))).toEqual([]);
  expect(
    everywhere((h) => {
      expect(meta(h, 'description').length).toBeGreaterThan(10);
      expect(meta(h, 'description').length).toBeLessThanOrEqual(200);
      expect(links(h, 'canonical')).toEqual([h.page.url]);
      expect(h.head.documentElement.lang).toBe('en');
      expect(h.head.querySelector('meta[name="robots"]')).toBeNull();
    }),
  ).toEqual([]);
});

test('Open Graph and Twitter say the same as the page', () => {
  expect(
    everywhere((h) => {
      const title = meta(h, 'og:title');
      expect(title).not.toBe('');
      expect(h.head.title.startsWith(title)).toBe(true);
      expect(meta(h, 'twitter:title')).toBe(title);
      for (const name of ['og:description', 'twitter:description'])
        expect(meta(h, name)).toBe(meta(h, 'description'));
      expect(meta(h, 'og:url')).toBe(h.page.url);
      expect(meta(h, 'og:site_name')).toBe('Redlines');
      expect(meta(h, 'og:locale')).toBe('en_GB');
      expect(meta(h, 'og:type')).toBe(h.page.kind === 'home' ? 'website' : 'article');
      expect(meta(h, 'twitter:card')).toBe('summary_large_image');
      expect(meta(h, 'twitter:image')).toBe(meta(h, 'og:image'));
      expect(meta(h, 'og:image:alt')).toContain(title.replace(/[\s…]+$/, ''));
    }),
  ).toEqual([]);
});

test('every page has a picture of its own, 1200 by 630', () => {
  expect(
    everywhere((h) => {
      expect(meta(h, 'og:image:type')).toBe('image/png');
      const told = ['og:image:width', 'og:image:height'].map((name) => Number(meta(h, name)));
      expect(told).toEqual([1200, 630]);
      expect(sizeOf(fileOf(meta(h, 'og:image')))).toEqual(told);
    }),
  ).toEqual([]);
  const print = (h: Head) =>
    createHash('sha256')
      .update(readFileSync(fileOf(meta(h, 'og:image'))))
      .digest('hex');
  expect(shared(print)).toEqual([]);
});

type Node = Record<string, unknown> & { readonly '@type': string };

function graphOf({ head }: Head): readonly Node[] {
  const scripts = head.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).toHaveLength(1);
  const data = JSON.parse(scripts[0]!.textContent) as Record<string, unknown>;
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'] as readonly Node[];
}

/** What a page of a kind is about, in words of schema.org. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  home: ['Dataset'],
  data: ['Dataset'],
  timeline: ['Event'],
  'quotes/*': ['Quotation', 'Claim'],
  'people/*': ['Person', 'Organization'],
  'parties/*': ['Organization'],
  'issues/*': ['Question'],
  'disputes/*': ['Claim'],
  'documents/*': ['CreativeWork'],
};

test('JSON-LD is schema.org and says what the page is about', () => {
  const { statements } = readJson(`${root}data/record.json`) as unknown as {
    readonly statements: readonly { id: string; quote?: string; says: string }[];
  };
  const said = new Map(statements.map((s) => [s.id, s]));
  expect(
    everywhere((h) => {
      const [self, crumbs, ...about] = graphOf(h);
      expect(graphOf(h).flatMap((node) => notSchemaOrg(node))).toEqual([]);
      expect(self).toMatchObject({
        '@type': 'WebPage',
        url: h.page.url,
        name: meta(h, 'og:title'),
      });
      expect(crumbs!['@type']).toBe('BreadcrumbList');
      const steps = crumbs!.itemListElement as readonly {
        position: number;
        item: { '@id': string };
      }[];
      expect(steps.map((s) => s.position)).toEqual(steps.map((_, i) => i + 1));
      expect(steps[0]!.item['@id']).toBe(root);
      expect(steps.at(-1)!.item['@id']).toBe(h.page.url);
      for (const step of steps) fileOf(step.item['@id']);
      const kinds = ABOUT[h.page.kind] ?? [];
      expect(about.every((node) => kinds.includes(node['@type']))).toBe(true);
      expect(about.length > 0).toBe(kinds.length > 0);
      if (h.page.kind !== 'quotes/*') return;
      const statement = said.get(h.page.path.split('/')[1]!)!;
      expect(about.map((node) => [node['@type'], node.text])).toEqual([
        statement.quote === undefined ? ['Claim', statement.says] : ['Quotation', statement.quote],
      ]);
    }),
  ).toEqual([]);
});

test('feeds, data, manifest and icons named in a head are there and can be read', () => {
  const xml = new DOMParser();
  const read = new Set<string>();
  const once = (address: string, check: () => void) => {
    if (read.has(address)) return;
    read.add(address);
    check();
  };
  expect(
    everywhere((h) => {
      const atoms = links(h, 'alternate', 'application/atom+xml');
      const own = /^(issues|parties|documents)\/\*$/.test(h.page.kind);
      expect(atoms).toHaveLength(own ? 2 : 1);
      for (const address of atoms)
        once(address, () => {
          const feed = xml.parseFromString(
            readFileSync(fileOf(address), 'utf8'),
            'application/xml',
          );
          expect(feed.querySelector('parsererror')).toBeNull();
          expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
          expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(address);
          for (const name of ['id', 'title', 'updated'])
            expect([name, feed.querySelector(`feed > ${name}`)?.textContent]).not.toContain('');
        });
      const feeds = links(h, 'alternate', 'application/feed+json');
      expect(feeds.map((f) => f.replace(/json$/, 'atom'))).toEqual(atoms);
      for (const address of feeds)
        once(address, () =>
          expect(readJson(address)).toMatchObject({
            version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/),
            feed_url: address,
            items: expect.any(Array),
          }),
        );
      const data = links(h, 'alternate', 'application/json');
      expect(data).toHaveLength(own ? 1 : 0);
      for (const address of data)
        once(address, () => expect(readJson(address)).toBeTypeOf('object'));
      for (const rel of ['manifest', 'describedby', 'icon', 'apple-touch-icon'])
        expect([rel, links(h, rel).map(fileOf).length]).toEqual([rel, 1]);
      for (const address of links(h, 'describedby'))
        once(address, () => {
          const { resources } = readJson(address) as { readonly resources: { path: string }[] };
          expect(resources.length).toBeGreaterThan(10);
          for (const r of resources) fileOf(new URL(r.path, address).href);
        });
      for (const link of h.head.querySelectorAll('link[href], script[src]')) {
        const to = link.getAttribute('href') ?? link.getAttribute('src')!;
        if (!to.startsWith('#')) fileOf(new URL(to, h.page.url).href);
      }
    }),
  ).toEqual([]);
  expect(read.size).toBeGreaterThan(100);
});

test('oEmbed answers are rich ones of oEmbed 1.0, each for its page', () => {
  const addresses = new Set<string>();
  expect(
    everywhere((h) => {
      const [address, ...more] = links(h, 'alternate', 'application/json+oembed');
      expect(more).toEqual([]);
      addresses.add(address!);
      const answer = readJson(address!);
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        html: expect.any(String),
        width: expect.any(Number),
        height: expect.any(Number),
        provider_url: root,
        title: meta(h, 'og:title'),
        thumbnail_url: meta(h, 'og:image'),
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      const code = new DOMParser().parseFromString(String(answer.html), 'text/html');
      const frame = code.querySelector('iframe')!;
      expect(frame.getAttribute('src')!.startsWith(`${h.page.url}?embed=`)).toBe(true);
      expect(frame.title).toBe(meta(h, 'og:title'));
      for (const script of code.querySelectorAll('script')) fileOf(script.getAttribute('src')!);
    }),
  ).toEqual([]);
  expect(addresses.size).toBe(heads.length);
});
