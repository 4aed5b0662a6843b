import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { BASES } from '../record/counting.ts';
import { counted, indexBy, indexRecord } from '../record/recordIndex.ts';
import { cite, citeAll, type CitationItem } from './citation.ts';
import { foldQuery, foldWord, hitRanges } from './fold.ts';
import { searchOf } from './searchIndex.ts';
import { fragmentAddress } from './textFragment.ts';

describe('folding', () => {
  test.each([
    ['Kyiv', 'Київ', 'Киев', 'Kiev'],
    ['Zelensky', 'Zelenskyy', 'Зеленський', 'Зеленский'],
    ['Zaporizhzhia', 'Запоріжжя', 'Запорожье'],
    ['Lavrov', 'Лавров'],
    ['Kharkiv', 'Харків', 'Харьков'],
    ['Donbas', 'Донбас', 'Donbass', 'Донбасс'],
    ['Crimea', 'Крим', 'Крым'],
    ['António', 'antonio'],
  ])('%s is found by any of its spellings', (...spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1);
  });
  test('hits are whole words that begin with the query, and lie in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ maxLength: 10 }),
        (text, query) => {
          let last = 0;
          for (const [start, end] of hitRanges(text, foldQuery(query))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
    expect(hitRanges('In Київ and Kyiv', foldQuery('kyiv'))).toEqual([
      [3, 7],
      [12, 16],
    ]);
  });
});

describe('search', () => {
  const search = searchOf(indexRecord(smallRecord()));
  const found = (query: string) => search.find(query, 20, '2030-01-01').map((h) => h.entry.entry);
  test('finds statements, people in another script, issues, points, disputes', () => {
    expect(found('ours')).toContain('n-ada-1');
    expect(found('Ада')).toContain('ada-north');
    expect(found('dam')).toContain('water.dam');
    expect(found('fish')).toContain('draft-2020.p2');
    expect(found('built')).toContain('who-built-it');
  });
  test('forgives a slip in a long word, asks for all words', () => {
    expect(found('togethr')).toContain('n-ada-2');
    expect(found('dam zzzzz')).toEqual([]);
  });
});

describe('an address that opens at the quotation', () => {
  test('short quotations whole, long ones by both ends, signs escaped', () => {
    expect(fragmentAddress('https://a.example/x', 'well-known, he said & left')).toBe(
      'https://a.example/x#:~:text=well%2Dknown%2C%20he%20said%20%26%20left',
    );
    const long = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
    expect(fragmentAddress('https://a.example/x#part', long)).toBe(
      'https://a.example/x#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29',
    );
  });
  test('only words that were printed without a break', () => {
    expect(fragmentAddress('https://a.example/', 'one two […] three four five')).toContain(
      'text=three%20four%20five',
    );
    expect(fragmentAddress('https://a.example/', 'alone')).toBe('https://a.example/');
  });
});

describe('citations', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const item: fc.Arbitrary<CitationItem> = fc.record({
    id: fc.constant('n-ada-1'),
    words: text,
    exact: fc.boolean(),
    speaker: text,
    date: fc.constantFrom('2020-02-01', '2020-02', '2020', '2020-02~', '2020-02-01/2020-02-03'),
    publisher: text,
    title: fc.option(text, { nil: undefined }),
    author: fc.option(text, { nil: undefined }),
    published: fc.constantFrom(undefined, '2020-02-02', '2020-03~'),
    url: fc.constantFrom(undefined, 'https://a.example/?q={x}'),
    permalink: fc.constant('https://r.example/quotes/n-ada-1/'),
  });
  test('a file of many: every item once, keys of BibTeX all different', () => {
    const many = fc.array(
      fc.tuple(item, fc.constantFrom('a-1', 'A-1', 'a-1-2', 'b')).map(([x, id]) => ({ ...x, id })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(many, (items) => {
        expect(JSON.parse(citeAll(items, 'csl'))).toHaveLength(items.length);
        const keys = [...citeAll(items, 'bibtex').matchAll(/^@misc\{([^,]+),$/gm)].map((m) =>
          m[1]!.toLowerCase(),
        );
        expect(keys).toHaveLength(items.length);
        expect(new Set(keys).size).toBe(items.length);
        expect(citeAll(items, 'ris').match(/^ER {2}- \r$/gm) ?? []).toHaveLength(items.length);
      }),
    );
  });
  test('CSL-JSON parses, BibTeX braces are balanced, RIS ends with ER', () => {
    fc.assert(
      fc.property(item, (i) => {
        expect(JSON.parse(cite(i, 'csl'))).toHaveLength(1);
        const bare = cite(i, 'bibtex').replace(/\\[{}]/g, '');
        let depth = 0;
        for (const ch of bare) {
          depth += ch === '{' ? 1 : ch === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(cite(i, 'ris').trimEnd()).toMatch(/^TY {2}- ELEC[\s\S]*ER {2}-$/);
      }),
    );
  });
  test('as the styles want it', () => {
    const i: CitationItem = {
      id: 'x',
      words: 'We go.',
      exact: true,
      speaker: 'Ada North',
      date: '2020-02-01',
      publisher: 'The Gazette',
      title: 'Ministers speak',
      author: 'J. Doe',
      published: '2020-02-02',
      url: 'https://a.example/',
      permalink: 'https://r.example/x',
    };
    expect(cite(i, 'apa')).toBe(
      'J. Doe. (2020, February 2). Ministers speak. The Gazette. https://a.example/',
    );
    expect(cite(i, 'chicago')).toBe(
      'Ada North, February 1, 2020, quoted in J. Doe, “Ministers speak,” The Gazette, February 2, 2020, https://a.example/.',
    );
  });
});

test('a search finds only what the day shown has, and of each thing its state by then', () => {
  for (const basis of BASES) {
    const index = indexBy(realIndex(), basis);
    const search = searchOf(index);
    for (const day of ['2022-05-01', '2025-08-14', '2026-02-13'])
      for (const query of ['Anchorage', 'Trump', 'summit', 'Donbas', 'President', 'ceasefire']) {
        const hits = search.find(query, 1000, day).map((h) => h.entry);
        expect(new Set(hits.map((h) => `${h.kind} ${h.entry}`)).size).toBe(hits.length);
        for (const h of hits) {
          expect([h.id, counted(index, h.entry, day)]).toEqual([h.id, true]);
          if (h.kind !== 'dispute') continue;
          const claims = index.disputes.get(h.entry)!.claims;
          for (const c of claims)
            expect([c.id, h.text.includes(c.says)]).toEqual([c.id, counted(index, c.id, day)]);
        }
      }
  }
  const search = searchOf(realIndex());
  expect(search.find('Anchorage agreements', 50, '2025-08-14')).toEqual([]);
  expect(search.find('Anchorage agreements', 50, '2026-12-31').length).toBeGreaterThan(3);
});
