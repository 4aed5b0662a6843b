import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { BASES } from '../record/counting.ts';
import { shareableView } from './shareableView.ts';
import { resolveView } from './resolveView.ts';
import { readSelection, writeSelection } from './selection.ts';
import { DEFAULT_VIEW, EMBEDS, ONLY, REACHES, SCREENS, SHOWS, SORTS, type View } from './view.ts';
import { screenPath } from './screenPath.ts';
import { readAddress, writeAddress } from './viewAddress.ts';

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom('-', '.').map((join) => parts.join(join)));
const ids = fc.uniqueArray(id, { maxLength: 6 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const words = fc
  .stringMatching(/^[\p{L}\p{N}'"&=+%#?,;/<>()-]{1,20}( [\p{L}\p{N}&=+%#?,;]{1,20}){0,4}$/u)
  .filter((s) => s === s.trim());
const selection = fc.oneof(
  fc.tuple(id, id).map(([party, issue]) => writeSelection({ kind: 'cell', party, issue })),
  fc
    .tuple(id, id)
    .map(([document, party]) => writeSelection({ kind: 'response', document, party })),
  id.map((issue) => writeSelection({ kind: 'issue', issue })),
  id.map((document) => writeSelection({ kind: 'document', document })),
  id.map((provision) => writeSelection({ kind: 'provision', provision })),
  id.map((event) => writeSelection({ kind: 'event', event })),
  id.map((position) => writeSelection({ kind: 'position', position })),
  id.map((statement) => writeSelection({ kind: 'statement', statement })),
  id.map((dispute) => writeSelection({ kind: 'dispute', dispute })),
);
const SINGLES = new Set(['issue', 'quote', 'document', 'dispute', 'person', 'party', 'clause']);
const nullable = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null });

const view: fc.Arbitrary<View> = fc
  .record({
    screen: fc.constantFrom(...SCREENS),
    item: id.filter((s) => s !== 'compare'),
    parties: nullable(fc.uniqueArray(id, { minLength: 1, maxLength: 5 })),
    asOf: nullable(day),
    by: fc.constantFrom(...BASES),
    since: nullable(day),
    show: nullable(fc.constantFrom(...SHOWS)),
    from: nullable(day),
    to: nullable(day),
    groups: ids,
    issues: ids,
    people: ids,
    documents: ids,
    kinds: fc.uniqueArray(fc.constantFrom(...REACHES)),
    words: nullable(words),
    only: fc.uniqueArray(fc.constantFrom(...ONLY)),
    sort: fc.constantFrom(...SORTS),
    folded: ids,
    selection: nullable(selection),
    quote: nullable(id),
    left: nullable(id),
    right: nullable(id),
    also: nullable(id),
    language: fc.constant('en' as const),
    version: nullable(fc.tuple(day, fc.constantFrom('', '.2')).map((v) => v.join(''))),
    embed: nullable(fc.constantFrom(...EMBEDS)),
    record: nullable(fc.stringMatching(/^[a-z]{1,8}(\/[a-z0-9-]{1,8})?\.json$/)),
  })
  .map((v) => ({
    ...v,
    // `documents/compare` is a screen of its own: no document may be called so.
    item: SINGLES.has(v.screen) ? v.item : null,
    to: v.from !== null && v.to !== null && v.to < v.from ? null : v.to,
  }));

describe('view ⇄ address', () => {
  test('what was written is read again, whole', () => {
    fc.assert(
      fc.property(view, (v) => {
        const read = readAddress(writeAddress(v));
        expect(read.view).toEqual(v);
        expect(read.dropped).toEqual([]);
        expect(read.unknown).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('one view has one address, whatever the order of its parts', () => {
    fc.assert(
      fc.property(view, fc.infiniteStream(fc.nat()), (v, order) => {
        const address = writeAddress(v);
        const [path, query] = address.split('?');
        const parts = (query ?? '').split('&').filter((p) => p !== '');
        const mixed = parts
          .map((p) => [p, order.next().value as number] as const)
          .sort((a, b) => a[1] - b[1])
          .map(([p]) => p);
        expect(writeAddress(readAddress(`${path}?${mixed.join('&')}`).view)).toBe(address);
      }),
    );
  });

  test('the view of someone who chose nothing is the bare path', () => {
    expect(writeAddress(DEFAULT_VIEW)).toBe('');
    expect(writeAddress({ ...DEFAULT_VIEW, screen: 'timeline' })).toBe('timeline/');
    expect(readAddress('').view).toEqual(DEFAULT_VIEW);
    expect(readAddress('index.html').view).toEqual(DEFAULT_VIEW);
    expect(screenPath('issue', 'territory.crimea')).toBe('issues/territory.crimea/');
  });

  test('parts that are not ours are kept', () => {
    const read = readAddress('?utm_source=letter&asof=2020-01-01');
    expect(read.unknown).toEqual([['utm_source', 'letter']]);
    expect(writeAddress(read.view, read.unknown)).toBe('?asof=2020-01-01&utm_source=letter');
  });

  test('an old name of a part still works', () => {
    expect(readAddress('quotes/?q=peace').view.words).toBe('peace');
    expect(readAddress('?q=peace&words=war').view.words).toBe('war');
  });
});

/** Addresses as people, mail programs and attackers break them. */
const NASTY = [
  '?words=%E0%A4%A',
  '?words=%',
  '?%=%',
  '?words=\u0000',
  '?words=\u202Eevil',
  '?words=\uD800',
  '%',
  '%zz/',
  'issues/%/',
  'issues/%00/',
  '?asof=NaN',
  '?asof=-0',
  '?asof=1e309',
  '?asof=2026-02-30',
  '?asof=+275760-09-13',
  '?from=2026-02-02&to=2026-01-01',
  '?selection=__proto__',
  '?selection=cell~__proto__~constructor',
  '?selection=cell~~',
  '?selection=~',
  '?selection=cell~a',
  '?selection=cell~a~b~c',
  '?parties=__proto__',
  '?parties=,,,,',
  '?parties=a,a,a',
  `?parties=${'a,'.repeat(5000)}`,
  '?folded=toString',
  '?sort=hasOwnProperty',
  '?record=//evil.example/x.json',
  '?record=https://evil.example/x.json',
  '?record=../../x.json',
  '?record=javascript:alert(1).json',
  '?record=data:x.json',
  '?words=<script>alert(1)</script>',
  '?quote="><img src=x onerror=alert(1)>',
  '?kinds=verbatim,verbatim,<b>',
  '?only=everything',
  '?lang=xx',
  '?lang=en&lang=uk',
  '?asof=2020-01-01&asof=2021-01-01',
  '????',
  '?&&&&',
  '?=&=',
  '#',
  '?#',
  '/////',
  '..',
  '../..',
  'issues',
  'quotes/a/b/c',
  'documents/ / /',
  'nowhere/',
  'timeline/x/',
  `?words=${'x'.repeat(100_000)}`,
  `issues/${'a'.repeat(10_000)}/`,
  '?words=' + '%F0%9F%92%A9'.repeat(300),
];

describe('malformed addresses', () => {
  const check = (address: string) => {
    const { view: v, dropped } = readAddress(address);
    expect(SCREENS).toContain(v.screen);
    for (const [key, value] of Object.entries(v)) {
      expect(Object.hasOwn(DEFAULT_VIEW, key)).toBe(true);
      expect(value === null || typeof value === 'string' || Array.isArray(value)).toBe(true);
    }
    for (const d of dropped) expect(d.value.length).toBeLessThanOrEqual(200);
    // What is left is sound: it can be written and read again.
    expect(readAddress(writeAddress(v)).view).toEqual(v);
    const index = indexRecord(smallRecord());
    const resolved = resolveView(v, index);
    expect(resolveView(resolved.view, index).dropped).toEqual([]);
  };

  test.each(NASTY)('%#', (address) => check(address));

  test('a thousand of them never throw', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.webQueryParameters(),
      fc.constantFrom(...NASTY),
    );
    const name = fc.constantFrom(
      'asof',
      'since',
      'from',
      'to',
      'parties',
      'words',
      'selection',
      'quote',
      'sort',
      'only',
      'kinds',
      'record',
      'lang',
      'x',
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .tuple(part, fc.array(fc.tuple(name, part), { maxLength: 6 }))
        .map(([path, query]) => `${path}?${query.map(([k, v]) => `${k}=${v}`).join('&')}`),
    );
    fc.assert(fc.property(address, check), { numRuns: 1000 });
  });

  test('what is dropped is told', () => {
    expect(readAddress('?asof=never&sort=size').dropped).toEqual([
      { part: 'asof', value: 'never' },
      { part: 'sort', value: 'size' },
    ]);
    expect(readAddress('nowhere/').dropped).toEqual([{ part: 'path', value: 'nowhere/' }]);
  });
});

describe('a view against a record', () => {
  const index = indexRecord(smallRecord());

  test('ids that the record does not have are dropped and told', () => {
    const { view: v, dropped } = resolveView(
      {
        ...DEFAULT_VIEW,
        screen: 'issue',
        item: 'water.well',
        parties: ['north', 'east'],
        people: ['ada-north', 'zed'],
        selection: writeSelection({ kind: 'cell', party: 'east', issue: 'water.dam' }),
        quote: 'gone',
      },
      index,
    );
    expect(v).toMatchObject({
      screen: 'missing',
      item: null,
      parties: ['north'],
      people: ['ada-north'],
      selection: null,
      quote: null,
    });
    expect(dropped.map((d) => d.part).toSorted()).toEqual([
      'parties',
      'path',
      'people',
      'quote',
      'selection',
    ]);
  });

  test('an id that was given up leads to the one in its place, wherever it stands', () => {
    const data = smallRecord();
    data.aliases = [
      { from: 'water.barrage', to: 'water.dam', since: '2020-11-30' },
      { from: 'ada', to: 'ada-north', since: '2020-11-30' },
    ];
    const { view: v, dropped } = resolveView(
      {
        ...DEFAULT_VIEW,
        screen: 'issue',
        item: 'water.barrage',
        issues: ['water.barrage', 'water.dam'],
        people: ['ada'],
        selection: 'cell~north~water.barrage',
      },
      indexRecord(data),
    );
    expect(dropped).toEqual([]);
    expect(v).toMatchObject({
      screen: 'issue',
      item: 'water.dam',
      issues: ['water.dam'],
      people: ['ada-north'],
      selection: 'cell~north~water.dam',
    });
  });

  test('if no party is left, those of the record are shown', () => {
    expect(resolveView({ ...DEFAULT_VIEW, parties: ['east'] }, index).view.parties).toBeNull();
  });

  test('a shared view writes out what a later record could change', () => {
    expect(shareableView(DEFAULT_VIEW, index)).toMatchObject({
      parties: ['north', 'south'],
      asOf: '2020-11-30',
      since: '2020-03-01',
    });
  });
});

test('a selection is read as it was written', () => {
  fc.assert(
    fc.property(selection, (text) => {
      const read = readSelection(text);
      expect(read).not.toBeNull();
      expect(writeSelection(read!)).toBe(text);
    }),
  );
  expect(readSelection(null)).toBeNull();
});

test('names that every object has are no folders', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])
    for (const path of [`${name}/`, `${name}/x/`])
      expect(readAddress(path)).toMatchObject({
        view: { screen: 'missing', item: null },
        dropped: [{ part: 'path', value: path }],
      });
});
