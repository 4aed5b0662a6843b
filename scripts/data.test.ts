import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gapAt } from '../src/analysis/gap.ts';
import { headlineAt } from '../src/analysis/headline.ts';
import { checkRecord } from '../src/record/checkRecord.ts';
import { indexRecord } from '../src/record/recordIndex.ts';
import { readData } from './readData.ts';

const check = (folder: string) =>
  spawnSync('npx', ['tsx', 'scripts/data-check.ts', folder], {
    encoding: 'utf8',
    cwd: resolve('.'),
  });

describe('npm run data:check', () => {
  test('prints one line a kind for the record of this site', () => {
    const lines = check('data').stdout.trim().split('\n');
    const count = (kind: string) =>
      Number(lines.find((l) => l.startsWith(`${kind}: `))?.slice(kind.length + 2));
    expect(lines.every((l) => /^[a-z]+: \d+$/.test(l))).toBe(true);
    // The least that issue 2 asks for.
    expect(count('issues')).toBeGreaterThanOrEqual(25);
    expect(count('quotations')).toBeGreaterThanOrEqual(200);
    expect(count('documents')).toBeGreaterThanOrEqual(30);
    expect(count('events')).toBeGreaterThanOrEqual(90);
    expect(count('disputes')).toBeGreaterThanOrEqual(15);
    for (const kind of ['provisions', 'positions', 'statements', 'sources', 'people'])
      expect(count(kind)).toBeGreaterThan(0);
  });

  test('names file, line, entry and what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redlines-'));
    cpSync('tests/fixtures/second-record', folder, { recursive: true });
    const file = join(folder, 'statements.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('speaker: menachem-begin', 'speaker: nobody'));
    const line = text.split('\n').findIndex((l) => l.includes('speaker: menachem-begin')) + 1;
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `statements.yaml:${line}: il-begin-1977-11-20-no-conditions: there is no person "nobody"`,
    );
    expect(stderr).toContain('do: correct the id, or add the person [reference-lost]');
  });

  test('asks a reason for an option that nothing names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redlines-'));
    cpSync('data', folder, { recursive: true });
    const file = join(folder, 'issues.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(- id: neutral\n.*\n)\s+why: .*\n/, '$1'));
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /issues\.yaml:\d+: ceasefire\.monitoring: .*"neutral".*\n.*option-groundless/,
    );
  });

  test('says where a file is no YAML', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redlines-'));
    cpSync('tests/fixtures/second-record', folder, { recursive: true });
    writeFileSync(join(folder, 'events.yaml'), '- id: a\n  title: "open\n');
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/events\.yaml:\d+: not readable as YAML/);
  });
});

describe('a second negotiation', () => {
  const data = readData(resolve('tests/fixtures/second-record'));
  const checked = checkRecord(JSON.parse(JSON.stringify(data.raw)));

  test('passes the same check and answers the same questions', () => {
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const index = indexRecord(checked.record);
    const sinai = index.issues.get('land.sinai')!;
    expect(gapAt(index, sinai, ['egypt', 'israel'], '1978-01-31').steps).toBe(1);
    expect(gapAt(index, sinai, ['egypt', 'israel'], '1979-01-01').steps).toBe(0);
    expect(headlineAt(index, ['egypt', 'israel'], '1979-03-26', '1978-09-05').moved).toEqual([
      0, 2,
    ]);
  });

  test('the code knows no party, issue or document of the first', () => {
    const first = readData(resolve('data')).raw as Record<string, { id: string }[]>;
    const ids = [...first.parties!, ...first.issues!, ...first.documents!, ...first.people!].map(
      (x) => x.id,
    );
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (f) => /\.(ts|tsx|css)$/.test(f) && !/\.test\./.test(f) && !f.startsWith('messages'),
    );
    const found = files.flatMap((f) => {
      const code = readFileSync(join('src', f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return ids
        .filter((id) =>
          new RegExp(`(?<![\\w-])['"\`]?${id.replaceAll('.', '\\.')}['"\`](?![\\w-])`).test(code),
        )
        .map((id) => `${f}: ${id}`);
    });
    expect(found).toEqual([]);
  });
});

test('every problem has a page entry that explains it', () => {
  const codes = new Set<string>();
  for (const f of readdirSync('src/record/checks'))
    for (const m of readFileSync(`src/record/checks/${f}`, 'utf8').matchAll(
      /(?:report\(\s*|code: .*?|\? )'([a-z]+-[a-z-]+|numbering|wording)'/g,
    ))
      codes.add(m[1]!);
  const page = readFileSync('docs/data-problems.md', 'utf8');
  expect(codes.size).toBeGreaterThan(25);
  expect([...codes].filter((c) => !page.includes(`\`${c}\``))).toEqual([]);
});

test('the published JSON Schema comes from the schema that the code uses', () => {
  execFileSync('npx', ['tsx', 'scripts/data-build.ts'], { stdio: 'ignore' });
  const schema = JSON.parse(readFileSync('public/data/record.schema.json', 'utf8')) as {
    properties: Record<string, unknown>;
    additionalProperties: boolean;
  };
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['meta', 'statements', 'positions', 'documents']),
  );
  expect(schema.additionalProperties).toBe(false);
});
