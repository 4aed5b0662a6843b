// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../src/record/recordIndex.ts';
import type { RecordData } from '../../src/record/types.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord, type Mutable } from '../../tests/fixtures/smallRecord.ts';
import { changesOf } from './changes.ts';
import { feedFiles } from './feeds.ts';

const SITE = 'https://site.example/redlines/';
const filesOf = (record: RecordData) => feedFiles(indexRecord(record), SITE);
const ATOM = 'http://www.w3.org/2005/Atom';

function parse(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror'))
    throw new Error(`not well-formed: ${xml.slice(0, 300)}`);
  return document.documentElement;
}
const child = (e: Element, name: string) =>
  [...e.children].filter((x) => x.localName === name && x.namespaceURI === ATOM);
const textOf = (e: Element, name: string) => child(e, name)[0]?.textContent ?? '';

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_modified: string;
  }[];
}

const real = realIndex();
const files = feedFiles(real, SITE);
const kinds = ['issues', 'parties', 'documents'] as const;

/** Every page that a feed of this record may lead to. */
const pages = new Set([
  '',
  'method/',
  ...kinds.flatMap((kind) => real.data[kind].map((x) => `${kind}/${x.id}/`)),
  ...real.data.statements.map((s) => `quotes/${s.id}/`),
  ...real.data.disputes.map((d) => `disputes/${d.id}/`),
  ...real.data.people.map((p) => `people/${p.id}/`),
]);

describe('the feeds of this record', () => {
  test('there is one of all changes and one for each issue, party and document, in two forms', () => {
    expect([...files.keys()].sort()).toEqual(
      ['feeds/changes', ...kinds.flatMap((k) => real.data[k].map((x) => `feeds/${k}/${x.id}`))]
        .flatMap((p) => [`${p}.atom`, `${p}.json`])
        .sort(),
    );
  });

  test('Atom is well-formed and has what RFC 4287 asks for', () => {
    for (const [path, contents] of files) {
      if (!path.endsWith('.atom')) continue;
      const feed = parse(contents);
      expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM]);
      expect(textOf(feed, 'id')).toBe(SITE + path);
      expect(textOf(feed, 'title')).not.toBe('');
      expect(textOf(child(feed, 'author')[0]!, 'name')).toBe('Redlines contributors');
      const self = child(feed, 'link').find((l) => l.getAttribute('rel') === 'self');
      expect(self?.getAttribute('href')).toBe(SITE + path);
      const entries = child(feed, 'entry');
      expect(entries.length).toBeLessThanOrEqual(50);
      const ids = entries.map((e) => textOf(e, 'id'));
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      const days = entries.map((e) => textOf(e, 'updated'));
      expect(days).toEqual([...days].sort().reverse());
      expect(textOf(feed, 'updated')).toBe(
        days[0] ?? `${real.data.meta.searchedUntil}T00:00:00.000Z`,
      );
      for (const e of entries) {
        expect(textOf(e, 'title')).not.toBe('');
        expect(textOf(e, 'summary')).toMatch(/^<(p|blockquote)>/);
        expect(textOf(e, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      }
    }
  });

  test('JSON Feed has what version 1.1 asks for, and says the same as Atom', () => {
    for (const [path, contents] of files) {
      if (!path.endsWith('.json')) continue;
      const feed = JSON.parse(contents) as JsonFeed;
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.title).not.toBe('');
      expect(feed.feed_url).toBe(SITE + path);
      expect(feed).not.toHaveProperty('author');
      const atom = child(parse(files.get(path.replace(/json$/, 'atom'))!), 'entry');
      expect(feed.items.map((i) => [i.id, i.date_modified, i.content_html])).toEqual(
        atom.map((e) => ['id', 'updated', 'summary'].map((name) => textOf(e, name))),
      );
      // Atom's titles are HTML, those of JSON Feed plain text.
      const plain = document.createElement('p');
      for (const [i, item] of feed.items.entries()) {
        plain.innerHTML = textOf(atom[i]!, 'title');
        expect(item.title).toBe(plain.textContent);
      }
    }
  });

  test('every link leads to a page of the site, every id is one with or without a fragment', () => {
    for (const [path, contents] of files) {
      if (!path.endsWith('.json')) continue;
      const feed = JSON.parse(contents) as JsonFeed;
      for (const url of [feed.home_page_url, ...feed.items.flatMap((i) => [i.url, i.id])]) {
        expect(url.startsWith(SITE)).toBe(true);
        expect([path, url, pages.has(url.slice(SITE.length).split('#')[0]!)]).toEqual([
          path,
          url,
          true,
        ]);
      }
    }
  });

  test('ids are unique over all changes, and the order of the record changes no byte', () => {
    const marks = changesOf(real).map((c) => c.mark);
    expect(new Set(marks).size).toBe(marks.length);
    const turned = structuredClone(real.data) as Mutable<RecordData>;
    for (const key of ['statements', 'positions', 'documents', 'corrections', 'people'] as const)
      turned[key].reverse();
    const again = filesOf(turned);
    for (const [path, contents] of files) expect(again.get(path) === contents).toBe(true);
  });
});

test('any order of the record gives the same feeds', () => {
  const plain = filesOf(smallRecord());
  const { statements, positions, documents, corrections } = smallRecord();
  const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
  fc.assert(
    fc.property(
      shuffled(statements),
      shuffled(positions),
      shuffled(documents),
      shuffled(corrections),
      (s, p, d, c) => {
        const record = { ...smallRecord(), statements: s, positions: p };
        const again = filesOf({ ...record, documents: d, corrections: c });
        for (const [path, contents] of plain) expect(again.get(path)).toBe(contents);
      },
    ),
    { numRuns: 30 },
  );
});

test('whatever a text holds, Atom stays well-formed and the words stay words', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(']]>', '<b>&amp;', '&lt;script>', '"\'', '\u0001x', '\ud800', '\uffff'),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const record = smallRecord();
      record.meta.title = a;
      record.parties[0]!.short = b;
      record.issues[0]!.title = `${a}]]>]]>${b}`;
      record.people[0]!.name = b;
      record.statements[0]!.quote = a;
      record.sources[0]!.title = b;
      // The feed of all changes holds every text; an issue's has its title at the top.
      const written = filesOf(record);
      parse(written.get('feeds/issues/water.dam.atom')!);
      const summaries = child(parse(written.get('feeds/changes.atom')!), 'entry');
      const html = document.createElement('div');
      html.innerHTML = summaries.map((e) => textOf(e, 'summary')).join('');
      expect(html.querySelector('script, b, img')).toBeNull();
    }),
    { numRuns: 60 },
  );
  const record = smallRecord();
  record.statements[0]!.quote = 'a < b & "c" <script>x</script>';
  const feed = parse(filesOf(record).get('feeds/changes.atom')!);
  const entry = child(feed, 'entry').find((e) => textOf(e, 'id').endsWith('quotes/n-ada-1/'))!;
  const html = document.createElement('div');
  html.innerHTML = textOf(entry, 'summary');
  expect(html.querySelector('blockquote')!.textContent).toBe('“a < b & "c" <script>x</script>”');
});

describe('what the feeds say', () => {
  const changes = (record = smallRecord()) => changesOf(indexRecord(record));
  const of = (id: string) => changes().find((c) => c.id === id)!;

  test('newest first: a vague date counts as its last day, and is told as vague', () => {
    expect(changes().map((c) => [c.day, c.id])).toEqual([
      ['2020-10-01', 'c-1'],
      ['2020-08-31', 'draft-2021'],
      ['2020-07-01', 'x-cy-1'],
      ['2020-06-10', 's-bo-2'],
      ['2020-06-10', 'south.talks.basis.2020-06-10'],
      ['2020-06-02', 'draft-2020.r-south-1'],
      ['2020-05-05', 'n-ada-2'],
      ['2020-04-01', 'draft-2020'],
      ['2020-04-01', 'north.water.dam.2020-04-01'],
      ['2020-02-29', 's-bo-1'],
      ['2020-02-29', 'south.water.dam.2020-02'],
      ['2020-02-01', 'n-ada-1'],
      ['2020-02-01', 'north.water.dam.2020-02-01'],
    ]);
    expect(of('draft-2021').html).toContain('dated August 2020');
    expect(of('s-bo-2').title).toBe('Bo South, about 10 June 2020 (as reported)');
  });

  test('a vague date does not reach past the last search', () => {
    const record = smallRecord();
    record.statements[4]!.date = '2020';
    record.meta.searchedUntil = '2020-11-15';
    expect(changes(record).find((c) => c.id === 'x-cy-1')!.day).toBe('2020-11-15');
  });

  test('a change of position tells before, now and the evidence with its source', () => {
    const c = of('north.water.dam.2020-04-01');
    expect(c.title).toBe('North, The dam: the option asked for changed');
    expect(c.html).toContain('<p>Now: proposes, “Both together”; could live with “Northland”.</p>');
    expect(c.html).toContain('<p>Before: demands, “Northland”.</p>');
    expect(c.html).toContain('<li>Ada North, 5 May 2020; A handbill, “untitled page”</li>');
    expect(of('north.water.dam.2020-02-01').title).toBe('North, The dam: first position recorded');
  });

  test('a statement tells speaker, for whom they speak, date and source', () => {
    expect(of('x-cy-1').html).toContain(
      'Cy Outside · Analyst · outside voice, no party to the talks · 1 July 2020 · verbatim',
    );
    expect(of('x-cy-1').html).toContain(
      '<p>Source: <a href="https://gazette.example/one">The Gazette, “Ministers speak”</a></p>',
    );
  });

  test('silence is no answer: it is in no feed', () => {
    expect(of('draft-2021.r-north-1')).toBeUndefined();
    expect(of('draft-2020.r-south-1').title).toBe('South on The draft of April: rejects');
  });

  test('each feed carries what is about it', () => {
    const feed = (path: string) =>
      (JSON.parse(filesOf(smallRecord()).get(path)!) as JsonFeed).items.map((i) =>
        i.id.slice(SITE.length),
      );
    expect(feed('feeds/documents/draft-2020.json')).toEqual([
      'documents/draft-2020/#draft-2020.r-south-1',
      'documents/draft-2020/',
      'issues/water.dam/#north.water.dam.2020-04-01',
      'issues/water.dam/#south.water.dam.2020-02',
    ]);
    expect(feed('feeds/issues/talks.basis.json')).toEqual([
      'quotes/s-bo-2/',
      'issues/talks.basis/#south.talks.basis.2020-06-10',
    ]);
    // A joint statement is of both; a correction follows what it corrects.
    expect(feed('feeds/parties/south.json')).toContain('quotes/n-ada-2/');
    expect(feed('feeds/parties/north.json')).toContain('method/#c-1');
    expect(feed('feeds/parties/south.json')).not.toContain('method/#c-1');
  });
});
