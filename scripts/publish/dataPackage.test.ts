import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tableTexts } from '../../src/messages/en/published.ts';
import { csvPath, PUBLISHED_TABLES } from '../../src/record/publishedPaths.ts';
import { csvRows } from '../../tests/fixtures/parseCsv.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { publishData } from './publishData.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly profile?: string;
  readonly schema?: {
    readonly fields: readonly { name: string; type: string; description?: string }[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      fields: string;
      reference: { resource: string; fields: string };
    }[];
  };
}

interface Descriptor {
  readonly [key: string]: unknown;
  readonly licenses: readonly { name: string; path: string }[];
  readonly sources: readonly { title: string; path: string }[];
  readonly contributors: readonly { title: string; role: string }[];
  readonly resources: readonly Resource[];
}

const files = publishData(realIndex(), {
  siteUrl: 'https://site.example/redlines/',
  version: '1.2.3',
  schemaJson: '{"ж":1}\n',
});
const descriptor = JSON.parse(files.get('data/datapackage.json')!) as Descriptor;
const tables = descriptor.resources.filter((r) => r.schema !== undefined);
const rowsOf = (name: string) => csvRows(files.get(csvPath(name))!);

test('the descriptor has what Data Package v1 asks for', () => {
  expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
  for (const key of ['title', 'description', 'homepage', 'version'])
    expect([key, descriptor[key]]).toEqual([key, expect.stringMatching(/\S/)]);
  expect(descriptor.version).toBe('1.2.3');
  expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(descriptor.description).toMatch(/apostrophe/);
  expect(descriptor.licenses).toEqual([
    expect.objectContaining({
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    }),
  ]);
  expect(descriptor.contributors.every((c) => c.title !== '')).toBe(true);
  expect(files.has(`data/${descriptor.sources[0]!.path}`)).toBe(true);
});

test('every resource is a file of the size and hash that it says', () => {
  const names = descriptor.resources.map((r) => r.name);
  expect(new Set(names).size).toBe(names.length);
  expect(tables.map((r) => r.name)).toEqual([...PUBLISHED_TABLES]);
  expect([...files.keys()].filter((p) => p.startsWith('data/csv/')).length).toBe(tables.length);
  for (const r of descriptor.resources) {
    expect(r.name).toMatch(/^[a-z0-9._-]+$/);
    expect(r.path).not.toMatch(/^[./]|\.\./);
    const contents = files.get(`data/${r.path}`);
    expect([r.path, contents !== undefined]).toEqual([r.path, true]);
    const bytes = new TextEncoder().encode(contents);
    expect([r.name, r.bytes]).toEqual([r.name, bytes.length]);
    expect(r.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(r.path.endsWith(`.${r.format}`)).toBe(true);
    expect(r.encoding).toBe('utf-8');
  }
});

test('every column is described, in its order, and its values are of its type', () => {
  const FORMS: Record<string, RegExp> = {
    string: /^/,
    integer: /^\d+$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  expect(Object.keys(tableTexts).sort()).toEqual([...PUBLISHED_TABLES].sort());
  for (const { name, schema, profile } of tables) {
    expect(profile).toBe('tabular-data-resource');
    const fields = schema!.fields.map((f) => f.name);
    expect(fields.join(',')).toBe(files.get(csvPath(name))!.split('\r\n')[0]);
    expect([name, Object.keys(tableTexts[name]!.fields).sort()]).toEqual([
      name,
      [...fields].sort(),
    ]);
    for (const row of rowsOf(name))
      for (const f of schema!.fields)
        if (row[f.name] !== '')
          expect([name, f.name, row[f.name]]).toEqual([
            name,
            f.name,
            expect.stringMatching(FORMS[f.type]!),
          ]);
  }
});

test('keys hold over the tables as they are read back', () => {
  const columns = new Map<string, ReadonlySet<string>>();
  const valuesOf = (resource: string, field: string) => {
    const key = `${resource}.${field}`;
    const known = columns.get(key) ?? new Set(rowsOf(resource).map((row) => row[field]!));
    columns.set(key, known);
    return known;
  };
  let checked = 0;
  for (const { name, schema } of tables) {
    const rows = rowsOf(name);
    const key = [schema!.primaryKey].flat();
    const ids = rows.map((row) => JSON.stringify(key.map((k) => row[k])));
    expect([name, new Set(ids).size]).toEqual([name, rows.length]);
    for (const row of rows) expect(key.every((k) => row[k] !== '')).toBe(true);
    for (const { fields, reference } of schema!.foreignKeys ?? []) {
      const there = valuesOf(reference.resource, reference.fields);
      const lost = rows.map((row) => row[fields]!).filter((v) => v !== '' && !there.has(v));
      expect([name, fields, lost]).toEqual([name, fields, []]);
      checked += rows.filter((row) => row[fields] !== '').length;
    }
  }
  expect(checked).toBeGreaterThan(1000);
});
