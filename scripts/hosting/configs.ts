/** Configurations of hosts, written from headers.ts. Pure: text in, text out. */
import {
  commonHeaders,
  FEED_FOLDER,
  FEED_TYPE,
  KEPT,
  KEPT_FOLDERS,
  OPEN,
  OPEN_FOLDERS,
  REVALIDATED,
  TRANSPORT,
  TYPES,
  type Header,
} from './headers.ts';

/** An address that moved: paths within the site, with or without a slash at their start. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export const WRITTEN = 'Written by "npm run hosting" from scripts/hosting/: do not edit.';

/** Files of the built site that a host reads for itself. */
export const REDIRECT_FILES = {
  netlify: '_redirects',
  nginx: '_redirects.map',
  caddy: '_redirects.caddy',
} as const;

/**
 * Paths as every host takes them: `from` without a slash at its end, for both forms redirect. They
 * become part of a server's configuration, so nothing but plain names is let through.
 */
export function cleanRedirects(redirects: readonly Redirect[]): Redirect[] {
  return redirects.map(({ from, to }) => {
    const clean = { from: `/${from.replace(/^\/|\/$/g, '')}`, to: `/${to.replace(/^\//, '')}` };
    for (const path of [clean.from, clean.to])
      if (!/^(\/[\w~-][\w.~-]*)*\/?$/.test(path))
        throw new Error(`A redirect is not a plain path: ${path}`);
    if (clean.from === '/' || clean.from === clean.to.replace(/\/$/, ''))
      throw new Error(`A redirect leads to itself: ${clean.from}`);
    return clean;
  });
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Where two rules meet, both hosts join the values of
 * one header with a comma, so no header is named twice for one path. That is why nothing is said
 * about caching but for kept folders and the service worker: both hosts say `max-age=0,
 * must-revalidate` of themselves, which is `no-cache` in other words.
 */
export function headersFile(scriptHashes?: readonly string[]): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const folders = [...new Set<string>([...KEPT_FOLDERS, ...OPEN_FOLDERS])].sort();
  return [
    rule('/*', [...commonHeaders(scriptHashes), TRANSPORT]),
    ...folders.map((folder) =>
      rule(`/${folder}/*`, [
        ...(isIn(KEPT_FOLDERS, folder) ? [KEPT] : []),
        ...(isIn(OPEN_FOLDERS, folder) ? [OPEN] : []),
      ]),
    ),
    rule('/sw.js', [REVALIDATED]),
    rule(`/${FEED_FOLDER}/*.json`, [['Content-Type', FEED_TYPE]]),
    ...['atom', 'csv', 'webmanifest'].map((ending) =>
      rule(`/*.${ending}`, [['Content-Type', TYPES[ending]!]]),
    ),
  ].join('\n');
}

const isIn = (folders: readonly string[], folder: string) => folders.includes(folder);

/** `_redirects` for Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return lines(
    cleanRedirects(redirects).flatMap(({ from, to }) => [
      `${from} ${to} 301`,
      `${from}/ ${to} 301`,
    ]),
  );
}

/** The entries of nginx' `map` of redirects: patterns, for the table of plain keys has a fixed width. */
export function nginxRedirects(redirects: readonly Redirect[]): string {
  return lines(
    cleanRedirects(redirects).map(
      ({ from, to }) => `"~^${from.replaceAll('.', '\\.')}/?$" "${to}";`,
    ),
  );
}

/** The redirects as the Caddyfile includes them, which says what `{mark}` is. */
export function caddyRedirects(redirects: readonly Redirect[]): string {
  return lines(
    cleanRedirects(redirects).flatMap(({ from, to }) => [
      `redir ${from} ${to}{mark}{query} permanent`,
      `redir ${from}/ ${to}{mark}{query} permanent`,
    ]),
  );
}

const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');

/** `hosting/Caddyfile`: Caddy speaks https of itself. */
export function caddyfile(root = '/var/www/redlines'): string {
  const header = ([name, value]: Header, at = '') =>
    `header ${at}${name} "${value.replaceAll('"', '\\"')}"`;
  const paths = (folders: readonly string[]) => folders.map((folder) => `/${folder}/*`).join(' ');
  return `# ${WRITTEN}
# Caddy serves the built site: REDLINES_SITE=redlines.example.org caddy run --config Caddyfile
{$REDLINES_SITE:redlines.example.org} {
	root * ${root}

	header {
${[...commonHeaders(), TRANSPORT].map(([name, value]) => `		${name} "${value}"`).join('\n')}
	}
	@kept path ${paths(KEPT_FOLDERS)}
	${header(KEPT, '@kept ')}
	@checked not path ${paths(KEPT_FOLDERS)}
	${header(REVALIDATED, '@checked ')}
	@open path ${paths(OPEN_FOLDERS)}
	${header(OPEN, '@open ')}

	@feed path /${FEED_FOLDER}/*.json
	${header(['Content-Type', FEED_TYPE], '@feed ')}
${Object.entries(TYPES)
  .filter(([ending]) => ending !== 'json')
  .map(
    ([ending, type]) =>
      `	@${ending} path *.${ending}\n	${header(['Content-Type', type], `@${ending} `)}`,
  )
  .join('\n')}
	@json {
		path *.json
		not path /${FEED_FOLDER}/*
	}
	${header(['Content-Type', TYPES.json!], '@json ')}

	# The view is in the query: redirects keep it. Caddy's own to the slash form didn't before 2.7.
	map {query} {mark} {
		"" ""
		default ?
	}
	@folder {
		not path */
		file {path}/index.html
	}
	redir @folder {path}/{mark}{query} permanent

	# Aliases of the build. The star makes it a pattern: no file, no error.
	import ${root}/_redirects*.caddy

	# Files for hosts, not for readers.
	@own path /_*
	error @own 404

	file_server {
		precompressed br gzip
	}
	handle_errors {
		header Content-Type "${TYPES.html}"
		${header(REVALIDATED)}
		header -Access-Control-Allow-Origin
		rewrite * /404.html
		file_server
	}
}
`;
}
