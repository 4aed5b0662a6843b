import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder, describeCompressed } from './compress.ts';

const page = (n: number) => `<p>${'They said nothing new. '.repeat(200)}${n}</p>`;
let above: string;
let site: string;
let cache: string;
const at = (name: string) => join(site, name);
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'redlines-compress-'));
  [site, cache] = [join(above, 'site'), join(above, 'cache')];
  mkdirSync(at('quotes/a'), { recursive: true });
  writeFileSync(at('index.html'), page(1));
  writeFileSync(at('quotes/a/index.html'), page(2));
  writeFileSync(at('same.json'), page(1));
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

test('both forms lie beside the file, say the same and bear its date', async () => {
  utimesSync(at('index.html'), 1_700_000_000, 1_700_000_000);
  const done = await compressFolder(site, cache);
  for (const file of ['index.html', 'quotes/a/index.html', 'same.json']) {
    const content = readFileSync(at(file));
    expect(brotliDecompressSync(readFileSync(at(`${file}.br`))).equals(content)).toBe(true);
    expect(gunzipSync(readFileSync(at(`${file}.gz`))).equals(content)).toBe(true);
  }
  expect(statSync(at('index.html.br')).mtimeMs).toBe(1_700_000_000_000);
  // Two of the three files have one content, which is compressed once.
  expect([done.files, done.made]).toEqual([3, 4]);
  expect(done.brotliBytes).toBeLessThan(done.bytes / 10);
  expect(describeCompressed(done)).toMatch(/^compressed: 3 files, .* 4 made anew/);
});

test('small files, other kinds, what would grow and what is for the host stay alone', async () => {
  writeFileSync(at('small.html'), '<p>a</p>'.repeat(100));
  writeFileSync(at('picture.png'), page(1));
  writeFileSync(at('_headers'), page(1));
  writeFileSync(at('noise.txt'), randomBytes(5000));
  await compressFolder(site, cache);
  for (const file of ['small.html', 'picture.png', '_headers', 'noise.txt'])
    for (const ending of ['.br', '.gz'])
      expect([file, existsSync(at(file + ending))]).toEqual([file, false]);
});

test('only what changed is compressed anew, and nothing old stays', async () => {
  await compressFolder(site, cache);
  expect((await compressFolder(site, cache)).made).toBe(0);
  writeFileSync(at('index.html'), page(3));
  writeFileSync(at('same.json'), 'short');
  expect((await compressFolder(site, cache)).made).toBe(2);
  expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(page(3));
  expect(existsSync(at('same.json.br'))).toBe(false);
});

test('the cache forgets what was not used for long', async () => {
  await compressFolder(site, cache);
  const before = readdirSync(cache).length;
  const old = join(cache, 'old.br');
  writeFileSync(old, '');
  utimesSync(old, 1_700_000_000, 1_700_000_000);
  await compressFolder(site, cache);
  expect(readdirSync(cache).length).toBe(before);
});
