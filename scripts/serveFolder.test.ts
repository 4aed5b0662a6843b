import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonHeaders, KEPT } from './hosting/headers.ts';
import { serveFolder } from './serveFolder.ts';

const above = mkdtempSync(join(tmpdir(), 'redlines-serve-'));
const site = join(above, 'site');
const write = (name: string, content: string) => writeFileSync(join(site, name), content);
const servers: Server[] = [];

beforeAll(async () => {
  for (const folder of ['assets', 'data', 'quotes/a'])
    mkdirSync(join(site, folder), { recursive: true });
  write('index.html', 'the page');
  write('404.html', 'not here');
  write('_headers', 'for the host');
  write('quotes/a/index.html', 'a quote');
  write('data/record.json', '{"plain": true}');
  write('data/record.json.br', 'as brotli');
  write('data/record.json.gz', 'as gzip');
  write('assets/a.js', 'new');
  write('assets/a.js.gz', 'stale');
  utimesSync(join(site, 'assets/a.js.gz'), 1_700_000_000, 1_700_000_000);
  writeFileSync(join(above, 'secret.txt'), 'secret');
  servers.push(await serveFolder(site, 0), await serveFolder(site, 0, '/some/path/'));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(above, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with the path as it is: `fetch` would tidy it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', server = 0) {
  const { port } = servers[server]!.address() as AddressInfo;
  return new Promise<Answer>((done, fail) => {
    request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('every answer has every header, also one that says there is nothing', async () => {
  for (const path of ['/', '/data/record.json', '/nowhere/'])
    for (const [name, value] of commonHeaders())
      expect([path, (await ask(path)).headers[name.toLowerCase()]]).toEqual([path, value]);
  expect((await ask('/assets/a.js')).headers['cache-control']).toBe(KEPT[1]);
  expect((await ask('/assets/gone.js')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/data/record.json')).headers['access-control-allow-origin']).toBe('*');
});

describe('compressed forms', () => {
  const choice = async (accept: string, path = '/data/record.json') => {
    const { headers, body } = await ask(path, accept ? { 'accept-encoding': accept } : {});
    expect(headers['content-length']).toBe(String(body.length));
    return [headers['content-encoding'], body];
  };

  test('the best that the reader takes', async () => {
    expect(await choice('gzip, deflate, br')).toEqual(['br', 'as brotli']);
    expect(await choice('*')).toEqual(['br', 'as brotli']);
    expect(await choice('br;q=0, GZIP;q=0.5')).toEqual(['gzip', 'as gzip']);
    expect(await choice('*, br;q=0')).toEqual(['gzip', 'as gzip']);
    for (const none of ['', 'identity', 'gzip;q=0, br;q=0.0', 'brown'])
      expect(await choice(none)).toEqual([undefined, '{"plain": true}']);
  });

  test('are announced, of the same type, and never stale', async () => {
    const plain = await ask('/data/record.json');
    const packed = await ask('/data/record.json', { 'accept-encoding': 'br' });
    expect([plain.headers.vary, packed.headers.vary]).toEqual([
      'accept-encoding',
      'accept-encoding',
    ]);
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect((await ask('/')).headers.vary).toBeUndefined();
    expect(await choice('gzip', '/assets/a.js')).toEqual([undefined, 'new']);
  });
});

test('what the reader has is not sent again, until it changes', async () => {
  write('data/changing.json', '1');
  const { headers } = await ask('/data/changing.json');
  for (const tags of [headers.etag!, `W/${headers.etag!}`, `"other", ${headers.etag!}`, '*']) {
    const again = await ask('/data/changing.json', { 'if-none-match': tags });
    expect([tags, again.status, again.body]).toEqual([tags, 304, '']);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.headers['cache-control']).toBe('no-cache');
  }
  write('data/changing.json', '22');
  const changed = await ask('/data/changing.json', { 'if-none-match': headers.etag! });
  expect([changed.status, changed.body]).toEqual([200, '22']);
  const missing = await ask('/nowhere', { 'if-none-match': '*' });
  expect([missing.status, missing.body]).toEqual([404, 'not here']);
});

test('HEAD says what GET would, without it', async () => {
  for (const path of ['/', '/nowhere']) {
    const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')];
    expect([head.status, head.body]).toEqual([get.status, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  }
});

test('folders, base and query', async () => {
  expect((await ask('/quotes/a/?x=1')).body).toBe('a quote');
  const bare = await ask('/quotes/a?x=1&y=%20');
  expect([bare.status, bare.headers.location]).toEqual([301, '/quotes/a/?x=1&y=%20']);
  // Not "//quotes/a/": that would be another host.
  expect((await ask('//quotes/a')).headers.location).toBe('/quotes/a/');
  expect((await ask('/some/path/', {}, 'GET', 1)).body).toBe('the page');
  const below = await ask('/some/path/quotes/a', {}, 'GET', 1);
  expect(below.headers.location).toBe('/some/path/quotes/a/');
  expect((await ask('/', {}, 'GET', 1)).status).toBe(404);
});

test('what is not for readers, and what cannot be, is not there', async () => {
  const paths = [
    '/_headers',
    '/assets/',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%',
    '/%00',
    '/index.html/',
    '/index.html/more',
    `/${'x'.repeat(4000)}`,
  ];
  for (const path of paths) {
    const { status, body } = await ask(path);
    expect([path, status, body]).toEqual([path, 404, readFileSync(join(site, '404.html'), 'utf8')]);
  }
});
