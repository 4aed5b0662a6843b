/**
 * What the site says with every file, on every host: the one list from which the configurations in
 * `hosting/`, the files `_headers` and the preview server are made.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** A header: its name and its value. */
export type Header = readonly [name: string, value: string];

/** How the text of an inline script is named in a policy. */
export function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** The one inline script: what starts `404.html`, which any address may show. */
export const BOOT = readFileSync(new URL('../pages/boot.js', import.meta.url), 'utf8');

/** Inline scripts that may run, as `sha256-…`: here and in the page's own meta element, for both count. */
const INLINE_SCRIPTS: readonly string[] = [hashOf(BOOT)];

/**
 * The Content-Security-Policy: that of index.html, and what a meta element cannot say. Every view
 * may be embedded: nothing on it can be bought, sent or deleted, so there is nothing to click-jack.
 * No `upgrade-insecure-requests`: a preview on plain http would ask for https that isn't there.
 */
export function policy(scriptHashes: readonly string[] = INLINE_SCRIPTS): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    // Places and colours stand in style attributes of the prerendered page; no style element does.
    "style-src 'self' 'unsafe-inline'",
    "style-src-elem 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
}

const DENIED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'interest-cohort',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
// `web-share` is not named: `self` is its default, and Chrome on Linux, which doesn't know it, warns.
const PERMISSIONS = [...DENIED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');

/** Said with every response, also with the 404 page. */
export function commonHeaders(scriptHashes: readonly string[] = INLINE_SCRIPTS): Header[] {
  return [
    ['Content-Security-Policy', policy(scriptHashes)],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', PERMISSIONS],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Pictures, data and embeds are meant to be used elsewhere.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
}

/** Only over https: a host that is also read over http must not lock its readers out of that. */
export const TRANSPORT: Header = [
  'Strict-Transport-Security',
  'max-age=63072000; includeSubDomains',
];

/** Folders whose files any page elsewhere may fetch. */
export const OPEN_FOLDERS = ['data', 'feeds', 'oembed', 'releases'] as const;
export const OPEN: Header = ['Access-Control-Allow-Origin', '*'];

/** Folders whose files never change under one name. Everything else is asked for again. */
export const KEPT_FOLDERS = ['assets', 'releases'] as const;
export const KEPT: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
export const REVALIDATED: Header = ['Cache-Control', 'no-cache'];

/** Content type by ending. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'text/plain; charset=utf-8',
  ris: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
export const UNKNOWN_TYPE = 'application/octet-stream';

/** JSON below `feeds/` is JSON Feed. */
export const FEED_FOLDER = 'feeds';
export const FEED_TYPE = 'application/feed+json; charset=utf-8';

const inFolder = (path: string, folders: readonly string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Content type of a file, by its path in the site (no slash at its start). */
export function contentType(path: string): string {
  const ending = extname(path).slice(1);
  if (ending === 'json' && inFolder(path, [FEED_FOLDER])) return FEED_TYPE;
  return TYPES[ending] ?? UNKNOWN_TYPE;
}

/** Every header of a file over plain http, by its path in the site (no slash at its start). */
export function headersOf(path: string): Header[] {
  return [
    ['Content-Type', contentType(path)],
    ...commonHeaders(),
    inFolder(path, KEPT_FOLDERS) ? KEPT : REVALIDATED,
    ...(inFolder(path, OPEN_FOLDERS) ? [OPEN] : []),
  ];
}
