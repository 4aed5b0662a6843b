// @vitest-environment jsdom
/** The site as robots see it: previews of links and search engines. Needs no browser. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notSchemaOrg } from '../fixtures/schemaOrg.ts';
import { builtFor, fileOf, readJson } from './dist.ts';
import { everywhere, heads, links, meta, type Head } from './heads.ts';

const root = builtFor();

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
