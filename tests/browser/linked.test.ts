// @vitest-environment jsdom
/** What the heads of pages lead to: feeds, data, icons, oEmbed. Needs no browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFor, fileOf, readJson } from './dist.ts';
import { everywhere, heads, links, meta } from './heads.ts';

const root = builtFor();

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
