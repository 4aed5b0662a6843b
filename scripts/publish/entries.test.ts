import { expect, test } from 'vitest';
import { indexRecord, type RecordIndex } from '../../src/record/recordIndex.ts';
import { jsonPath } from '../../src/record/publishedPaths.ts';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { entryFiles } from './entries.ts';

interface Entry {
  readonly id: string;
  readonly [key: string]: unknown;
}
type File = Readonly<Record<string, unknown>>;

const about = { siteUrl: 'https://site.example/redlines/', version: '1.2.3' };
const read = (index: RecordIndex) =>
  [...entryFiles(index, about)].map(
    ([path, contents]) => [path, JSON.parse(contents) as File] as const,
  );
const list = (file: File, key: string) => (file[key] ?? []) as Entry[];
const idsOf = (file: File, key: string) => list(file, key).map((x) => x.id);

/** Every entry of a file by id, parts of a document included. */
function held(file: File): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of Object.values(file))
    for (const x of [value].flat() as Entry[]) {
      if (typeof x?.id !== 'string') continue;
      ids.add(x.id);
      for (const key of ['provisions', 'responses'])
        for (const part of (x[key] ?? []) as Entry[]) ids.add(part.id);
    }
  return ids;
}

/** What must be in a file for its entries to be understood. References to equals stay ids. */
const NEEDS = [
  'evidence',
  'source',
  'sources',
  'speaker',
  'party',
  'jointWith',
  'issue',
  'issues',
  'authors',
  'endorsedBy',
  'document',
  'parties',
  'statements',
];

/** A record with a position that rests on an event, of another party and another source too. */
function withEvent(): RecordIndex {
  const record = smallRecord();
  record.parties.push({ ...record.parties[0]!, id: 'west', name: 'Westland', short: 'West' });
  record.sources.push({ ...record.sources[0]!, id: 'minutes' });
  record.events[0]!.parties = ['north', 'south', 'west'];
  record.events[0]!.sources = ['minutes'];
  record.positions[3]!.evidence.push('first-round');
  return indexRecord(record);
}

test.each([
  ['this record', realIndex(), 5000],
  ['a record with voices and silences', indexRecord(richRecord()), 50],
  ['a record with events as evidence', withEvent(), 50],
])('each file of %s holds all that its entries rest on', (_, index, least) => {
  let checked = 0;
  for (const [path, file] of read(index)) {
    const ids = held(file);
    const entries = Object.values(file).flatMap((v) => [v].flat() as Entry[]);
    const parts = entries.flatMap((e) => [
      ...((e?.provisions ?? []) as Entry[]),
      ...((e?.responses ?? []) as Entry[]),
    ]);
    for (const entry of [...entries, ...parts])
      for (const key of NEEDS) {
        const value = entry?.[key];
        if (typeof value !== 'string' && !Array.isArray(value)) continue;
        for (const id of [value].flat() as string[]) {
          expect([path, entry.id, key, id, ids.has(id)]).toEqual([path, entry.id, key, id, true]);
          checked += 1;
        }
      }
  }
  expect(checked).toBeGreaterThan(least);
});

test('each file says its form, its version, its licence and its page', () => {
  const files = read(indexRecord(smallRecord()));
  expect(files.map(([path]) => path)).toEqual([
    'data/issues/water.dam.json',
    'data/issues/talks.basis.json',
    'data/parties/north.json',
    'data/parties/south.json',
    'data/documents/draft-2020.json',
    'data/documents/draft-2021.json',
  ]);
  const kinds = { issues: 'issue', parties: 'party', documents: 'document' };
  for (const [path, file] of files) {
    const [, kind, name] = path.split('/') as [string, keyof typeof kinds, string];
    expect(file).toMatchObject({
      format: `redlines-${kinds[kind]}/1`,
      version: '1.2.3',
      licence: { name: 'CC-BY-4.0' },
      page: `https://site.example/redlines/${kind}/${name.replace('.json', '')}/`,
    });
  }
});

test('an issue, a party and a document have what belongs to them, and no more', () => {
  const files = new Map(read(indexRecord(smallRecord())));
  const dam = files.get(jsonPath('issues', 'water.dam'))!;
  expect((dam.issue as { options: Entry[] }).options).toHaveLength(3);
  expect(idsOf(dam, 'positions')).toEqual([
    'north.water.dam.2020-02-01',
    'south.water.dam.2020-02',
    'north.water.dam.2020-04-01',
  ]);
  expect(idsOf(dam, 'statements').sort()).toEqual(['n-ada-1', 'n-ada-2', 's-bo-1']);
  expect(idsOf(dam, 'provisions')).toEqual(['draft-2020.p1', 'draft-2021.n1']);
  expect(idsOf(dam, 'responses')).toEqual(['draft-2020.r-south-1']);
  expect(idsOf(dam, 'sources')).toEqual(['gazette', 'handbill']);

  const south = files.get(jsonPath('parties', 'south'))!;
  expect(idsOf(south, 'people')).toEqual(['ada-north', 'bo-south']);
  expect(idsOf(south, 'statements')).toEqual(['s-bo-1', 'n-ada-2', 's-bo-2']);
  expect(idsOf(south, 'responses')).toEqual(['draft-2020.r-south-1']);

  const draft = files.get(jsonPath('documents', 'draft-2020'))!;
  expect(draft.document).toMatchObject({ id: 'draft-2020' });
  expect((draft.document as { provisions: Entry[] }).provisions).toHaveLength(2);
  expect(idsOf(draft, 'sources')).toEqual(['gazette', 'handbill']);
});

test('voices that differ and silences stand in the files of their party and their issue', () => {
  const files = new Map(read(indexRecord(richRecord())));
  const own = (kind: 'issues' | 'parties', id: string) => {
    const file = files.get(jsonPath(kind, id))!;
    return [...idsOf(file, 'voices'), ...idsOf(file, 'silences')];
  };
  expect(own('issues', 'water.dam')).toEqual(['voice-dee-dam', 'silence-south-dam']);
  expect(own('issues', 'talks.basis')).toEqual(['silence-north-basis']);
  expect(own('parties', 'north')).toEqual(['voice-dee-dam', 'silence-north-basis']);
  expect(own('parties', 'south')).toEqual(['silence-south-dam']);
  // What the silence on the basis rests on comes with it, though it bears on another issue.
  const basis = files.get(jsonPath('issues', 'talks.basis'))!;
  expect(idsOf(basis, 'statements')).toContain('n-ada-2');
  expect(idsOf(basis, 'sources')).toContain('handbill');
});
