import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankSpots } from '../src/analysis/blankSpots.ts';
import { changeSummary } from '../src/analysis/changeSummary.ts';
import { momentsOf } from '../src/analysis/moments.ts';
import { movingEvidence } from '../src/analysis/movingEvidence.ts';
import { checkRecord } from '../src/record/checkRecord.ts';
import { BASES } from '../src/record/counting.ts';
import { indexBy, indexRecord } from '../src/record/recordIndex.ts';
import { checkShape } from '../src/record/checks/shape.ts';
import {
  readRelease,
  releaseProblem,
  releasesFor,
  releaseVersions,
  writeRelease,
} from './releases.ts';

const temp = () => mkdtempSync(join(tmpdir(), 'redlines-releases-'));
const run = (script: string, cwd: string, ...args: string[]) =>
  spawnSync(resolve('node_modules/.bin/tsx'), [resolve('scripts', script), ...args], {
    encoding: 'utf8',
    cwd,
  });

test('a release is read back as it was written, Cyrillic included', () => {
  const folder = join(temp(), 'not-there-yet');
  expect(releaseVersions(folder)).toEqual([]);
  writeRelease(folder, '2026-11-24', '{"a":"Сейчас"}');
  expect(readRelease(folder, '2026-11-24')).toBe('{"a":"Сейчас"}');
});

test('a release is never overwritten', () => {
  const folder = temp();
  writeRelease(folder, '2026-11-24', '"old"');
  const before = readFileSync(join(folder, '2026-11-24.json.gz'));
  expect(() => writeRelease(folder, '2026-11-24', '"new"')).toThrow(/EEXIST/);
  expect(readFileSync(join(folder, '2026-11-24.json.gz')).equals(before)).toBe(true);
});

test('releases stand in the order of their dates and numbers; other files are no releases', () => {
  const folder = temp();
  for (const v of ['2026-11-24.10', '2027-01-01', '2026-11-24.2', '2026-11-24'])
    writeRelease(folder, v, '1');
  for (const name of ['notes.txt', 'latest.json.gz', '2026-11-24.json'])
    writeFileSync(join(folder, name), '');
  expect(releaseVersions(folder)).toEqual([
    '2026-11-24',
    '2026-11-24.2',
    '2026-11-24.10',
    '2027-01-01',
  ]);
});

test('a changed record under a released version is a problem, and no release', () => {
  const folder = temp();
  writeRelease(folder, '2026-11-24', '"old"');
  const versions = ['2026-11-24'];
  expect(releaseProblem(folder, '2026-11-24', '"old"')).toBeNull();
  expect(releasesFor(folder, '2026-11-24', '"old"')).toEqual({ current: '2026-11-24', versions });
  expect(releaseProblem(folder, '2026-11-24', '"new"')).toContain('release 2026-11-24');
  expect(releasesFor(folder, '2026-11-24', '"new"')).toEqual({ current: null, versions });
  // On the way to the next release.
  expect(releaseProblem(folder, '2026-11-25', '"new"')).toBeNull();
  expect(releasesFor(folder, '2026-11-25', '"new"')).toEqual({ current: null, versions });
  expect(releaseProblem(folder, undefined, '"new"')).toBeNull();
  expect(releasesFor(folder, undefined, '"new"')).toEqual({ current: null, versions });
});

describe('from the command line', () => {
  const VERSION = '1978-09-17';

  /** A project whose record is released: `data/` and `.cache/record.json`, as the build leaves it. */
  function project(): string {
    const root = temp();
    cpSync('tests/fixtures/second-record', join(root, 'data'), { recursive: true });
    const meta = join(root, 'data/record.yaml');
    const text = readFileSync(meta, 'utf8').replace(/^version:.*\n/m, '');
    writeFileSync(meta, `${text.trimEnd()}\nversion: '${VERSION}'\n`);
    for (const script of ['data-build.ts', 'release.ts']) {
      const result = run(script, root);
      expect(result.stderr).toBe('');
      expect(result.status).toBe(0);
    }
    return root;
  }

  test('a release is made once; the check fails when the record changes under it', () => {
    const root = project();
    const file = join(root, `data/releases/${VERSION}.json.gz`);
    const before = readFileSync(file);
    const again = run('release.ts', root);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('released already');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(run('data-check.ts', root).status).toBe(0);

    const people = join(root, 'data/people.yaml');
    const text = readFileSync(people, 'utf8');
    expect(text).toContain('Menachem Begin');
    writeFileSync(people, text.replace('Menachem Begin', 'Menahem Begin'));
    const check = run('data-check.ts', root);
    expect(check.status).toBe(1);
    expect(check.stdout).toBe('');
    expect(check.stderr).toMatch(
      new RegExp(`^data/record\\.yaml:\\d+: .*differs from its release ${VERSION}`),
    );
    expect(check.stderr).toContain('[release-changed]');

    // The build goes on, warns, keeps the old words and names none as its own.
    const build = run('data-build.ts', root);
    expect(build.status).toBe(0);
    expect(build.stderr).toContain('differs from its release');
    const told: unknown = JSON.parse(readFileSync(join(root, '.cache/releases.json'), 'utf8'));
    expect(told).toEqual({ current: null, versions: [VERSION] });
    const kept = readFileSync(join(root, `public/releases/${VERSION}/record.json`), 'utf8');
    expect(kept).toContain('Menachem Begin');
  }, 60_000);
});

test('every release of this site can still be read', () => {
  const folder = 'data/releases';
  if (!existsSync(folder)) return;
  for (const version of releaseVersions(folder)) {
    const shape = checkShape(JSON.parse(readRelease(folder, version)));
    expect('problems' in shape ? shape.problems : []).toEqual([]);
  }
});

test('the record of this site is released as it is, so every view can be frozen', () => {
  const json = readFileSync('.cache/record.json', 'utf8');
  const { meta } = JSON.parse(json) as { readonly meta: { readonly version: string } };
  expect(releasesFor('data/releases', meta.version, json).current).toBe(meta.version);
});

test('every release can still be read: it passes the checks of today', () => {
  for (const version of releaseVersions('data/releases')) {
    const shape = checkShape(JSON.parse(readRelease('data/releases', version)));
    expect('problems' in shape ? [version, shape.problems.slice(0, 3)] : 'fine').toBe('fine');
  }
});

test('a release from before voices, silences and moments answers what is asked of two days', () => {
  const checked = checkRecord(JSON.parse(readRelease('data/releases', '2026-11-24')));
  if (!checked.ok) throw new Error(checked.problems.map((p) => p.message).join('\n'));
  const data = checked.record;
  expect([data.voices, data.silences, data.meta.moments]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  for (const basis of BASES) {
    const index = indexBy(indexRecord(data), basis);
    const summary = changeSummary(index, data.meta.shown, '2025-08-15', '2026-02-13');
    expect(summary.parties.some((p) => p.moves.length > 0)).toBe(true);
    for (const m of summary.parties.flatMap((p) => p.moves))
      expect(movingEvidence(index, m, '2026-02-13')).not.toBeNull();
    expect(blankSpots(index, data.meta.shown, '2026-02-13').length).toBeGreaterThan(0);
    expect(momentsOf(index)).toEqual([]);
  }
});
