import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  caddyRedirects,
  cleanRedirects,
  headersFile,
  nginxRedirects,
  redirectsFile,
} from './configs.ts';
import {
  commonHeaders,
  contentType,
  hashOf,
  headersOf,
  KEPT,
  policy,
  REVALIDATED,
  TRANSPORT,
} from './headers.ts';
import { hostingFiles } from './hostFiles.ts';
import { nginxConfig } from './nginx.ts';

const directives = (text: string) => text.split(';').map((part) => part.trim());

describe('headers', () => {
  test('the policy is that of index.html, and what only a header can say', () => {
    const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readFileSync('index.html', 'utf8'),
    )![1]!;
    const said = directives(policy([]));
    expect(directives(meta).filter((part) => !said.includes(part))).toEqual([]);
    // Without `worker-src`, `script-src` speaks for workers: a meta element may leave it out.
    expect(
      said.filter((part) => !directives(meta).includes(part) && !part.startsWith('worker-src')),
    ).toEqual(['frame-ancestors *']);
    expect(policy()).not.toContain('upgrade-insecure-requests');
  });

  test('the hash of an inline script lets just that one run', () => {
    // As the browser writes it for an empty script.
    expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
    expect(directives(policy([hashOf('')]))).toContain(
      "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });

  test('no value breaks out of a configuration', () => {
    for (const [name, value] of [...commonHeaders(['sha256-a+/b=']), KEPT, TRANSPORT])
      expect([name, /["\\$\n{}]/.test(value)]).toEqual([name, false]);
  });

  test('caching, origin and type go by the path', () => {
    const of = (path: string) => new Map(headersOf(path));
    expect(of('assets/a.js').get('Cache-Control')).toBe(KEPT[1]);
    expect(of('releases/1/record.json').get('Cache-Control')).toBe(KEPT[1]);
    for (const path of ['sw.js', 'index.html', 'quotes/assets/index.html', 'data/record.json'])
      expect([path, of(path).get('Cache-Control')]).toEqual([path, REVALIDATED[1]]);
    expect(of('oembed/a.json').get('Access-Control-Allow-Origin')).toBe('*');
    expect(of('assets/a.js').has('Access-Control-Allow-Origin')).toBe(false);
    expect(of('a.js').has(TRANSPORT[0])).toBe(false);
    expect(contentType('feeds/all.json')).toMatch(/^application\/feed\+json/);
    expect(contentType('data/feeds.json')).toMatch(/^application\/json/);
    expect(contentType('a.atom')).toMatch(/^application\/atom\+xml/);
    expect(contentType('_headers')).toBe('application/octet-stream');
  });
});

describe('configurations', () => {
  test('the files of hosting/ are those that "npm run hosting" writes', () => {
    for (const [file, content] of Object.entries(hostingFiles()))
      expect([file, readFileSync(file, 'utf8')]).toEqual([file, content]);
  });

  test('each says every header', () => {
    const files = [...Object.values(hostingFiles()), headersFile()];
    for (const content of files)
      for (const [name, value] of [...commonHeaders(), KEPT, TRANSPORT, REVALIDATED]) {
        expect(content).toContain(name);
        expect(content).toContain(value);
      }
  });

  test('nginx sets headers in one location only', () => {
    for (const base of ['/', '/some/path/']) {
      const config = nginxConfig({ base });
      const [before, after] = config.split(`location ${base} {`);
      expect(before).not.toContain('add_header');
      expect(after!.slice(after!.lastIndexOf('add_header'))).toContain(`location ${base}_ {`);
      expect(config.match(/add_header .*;/g)!.every((line) => line.endsWith(' always;'))).toBe(
        true,
      );
    }
  });

  test('nginx: brotli only where it is, no path that could be configuration', () => {
    expect(nginxConfig()).toMatch(/^ *# brotli_static on;$/m);
    expect(nginxConfig({ brotli: true })).toMatch(/^ *brotli_static on;$/m);
    for (const base of ['redlines/', '/redlines', '/a b/', '/a/;/'])
      expect(() => nginxConfig({ base })).toThrow('Not a path of a site');
    expect(() => nginxConfig({ root: '/a; b' })).toThrow('cannot read this path');
  });

  test('_headers names no header twice for one path', () => {
    const rules = headersFile()
      .split('\n\n')
      .map((rule) => rule.trim().split('\n'));
    const paths = ['/index.html', '/sw.js', '/assets/a.js', '/releases/1/a.csv', '/feeds/a.json'];
    for (const path of paths) {
      const names = rules.flatMap(([pattern, ...headers]) =>
        new RegExp(`^${pattern!.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)
          ? headers.map((header) => header.trim().split(':')[0]!)
          : [],
      );
      expect(names.length).toBeGreaterThan(6);
      expect([path, names]).toEqual([path, [...new Set(names)]]);
    }
    // Cloudflare's limit.
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('redirects', () => {
  const list = [{ from: 'quotes/a.b/', to: '/quotes/c/' }];

  test('both forms of an old address lead to the new one', () => {
    expect(redirectsFile(list)).toBe('/quotes/a.b /quotes/c/ 301\n/quotes/a.b/ /quotes/c/ 301\n');
    expect(nginxRedirects(list)).toBe('"~^/quotes/a\\.b/?$" "/quotes/c/";\n');
    expect(caddyRedirects(list)).toBe(
      'redir /quotes/a.b /quotes/c/{mark}{query} permanent\nredir /quotes/a.b/ /quotes/c/{mark}{query} permanent\n',
    );
    expect([redirectsFile([]), nginxRedirects([]), caddyRedirects([])]).toEqual(['', '', '']);
  });

  test('nothing but plain paths, and none in a circle', () => {
    const bad = [
      'a b',
      'a"; b',
      'a/../b',
      '../a',
      'a\nb',
      'https://evil.example/',
      '//evil',
      'a$b',
    ];
    for (const path of bad) {
      expect(() => cleanRedirects([{ from: 'x', to: path }])).toThrow('not a plain path');
      expect(() => cleanRedirects([{ from: path, to: 'x' }])).toThrow(/plain path/);
    }
    expect(() => cleanRedirects([{ from: 'a/', to: 'a' }])).toThrow('to itself');
    expect(() => cleanRedirects([{ from: '', to: 'a' }])).toThrow('to itself');
  });
});
