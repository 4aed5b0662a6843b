/** The configuration of nginx, written from headers.ts. Pure: options in, text out. */
import { REDIRECT_FILES, WRITTEN } from './configs.ts';
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
  UNKNOWN_TYPE,
  type Header,
} from './headers.ts';

/** Where and how nginx serves the site. */
export interface NginxOptions {
  /** Path of the site on its host: "/" or "/some/path/". */
  readonly base?: string;
  /** The folder that holds the built site. */
  readonly root?: string;
  /** What nginx listens at: `80`, `[::]:80`, `127.0.0.1:8080`. */
  readonly listen?: readonly string[];
  /** Whether nginx has the module of brotli_static; without it the directive stops nginx. */
  readonly brotli?: boolean;
}

/** A string of nginx. It has no way to write a plain "$". */
function quoted(value: string): string {
  if (value.includes('$')) throw new Error(`nginx would read a variable here: ${value}`);
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

/**
 * A file to be included at the level of `http` (conf.d, sites-enabled). Every header stands in one
 * location: nginx forgets inherited ones where a nested location adds its own, so what differs by
 * path is a variable, and one that is empty is not sent. `always` is for error pages.
 */
export function nginxConfig({
  base = '/',
  root = '/var/www/redlines',
  listen = ['80', '[::]:80'],
  brotli = false,
}: NginxOptions = {}): string {
  if (!/^\/([\w.~-]+\/)*$/.test(base)) throw new Error(`Not a path of a site: ${base}`);
  if (/[\s"';{}$]/.test(root)) throw new Error(`nginx cannot read this path unquoted: ${root}`);
  const atRoot = base === '/';
  // Two sites on one host have variables of their own.
  const name = `redlines${base
    .replaceAll(/\W+/g, '_')
    .replace(/_$/, '')
    .replace(/^_redlines$/, '_path')}`;
  const below = (folders: readonly string[]) =>
    `"~^${base.replaceAll('.', '\\.')}(${folders.join('|')})/"`;
  const add = ([header, value]: Header) => `add_header ${header} ${quoted(value)} always;`;

  return `# ${WRITTEN}
# For nginx, at the level of http: copy or link it to /etc/nginx/conf.d/redlines.conf.
# Headers: docs/hosting.md. After a build with new aliases: nginx -s reload.

map $uri $${name}_caching {
    default ${quoted(REVALIDATED[1])};
    ${below(KEPT_FOLDERS)} ${quoted(KEPT[1])};
}
map $uri $${name}_origin {
    default "";
    ${below(OPEN_FOLDERS)} ${quoted(OPEN[1])};
}
# Said over https only.
map $https $${name}_transport {
    default "";
    on ${quoted(TRANSPORT[1])};
}
# Aliases of the build. The brackets make it a pattern: no file, no error.
${
  atRoot
    ? ''
    : `map $uri $${name}_place {
    default "";
    "~^${base.replaceAll('.', '\\.').slice(0, -1)}(?<${name}_rest>/.*)$" $${name}_rest;
}
`
}map ${atRoot ? '$uri' : `$${name}_place`} $${name}_alias {
    default "";
    include ${root}/${REDIRECT_FILES.nginx.replace('.', '[.]')};
}

server {
${listen.map((address) => `    listen ${address};`).join('\n')}
    server_name _;
    server_tokens off;
    # Redirects keep the host and the port that the reader used.
    absolute_redirect off;
${
  atRoot
    ? ''
    : `
    location = ${base.slice(0, -1)} {
        return 301 ${base}$is_args$args;
    }
`
}
    location ${base} {
        ${atRoot ? `root ${root};` : `alias ${root}/;`}
        index index.html;

${commonHeaders()
  .map((header) => `        ${add(header)}`)
  .join('\n')}
        add_header ${TRANSPORT[0]} $${name}_transport always;
        add_header ${KEPT[0]} $${name}_caching always;
        add_header ${OPEN[0]} $${name}_origin always;

        # Compressed beside the files by the build.
        gzip_static on;
        gzip_vary on;
        gzip_proxied any;
        ${brotli ? '' : '# Debian: apt install libnginx-mod-http-brotli-static, then without the "#":\n        # '}brotli_static on;

        default_type ${UNKNOWN_TYPE};
        types {
${Object.entries(TYPES)
  .map(([ending, type]) => `            ${quoted(type)} ${ending};`)
  .join('\n')}
        }

        # A folder without a page is as little there as a file that is missing.
        error_page 403 =404 ${base}404.html;
        error_page 404 ${base}404.html;

        if ($${name}_alias) {
            return 301 ${atRoot ? '' : base.slice(0, -1)}$${name}_alias$is_args$args;
        }

        # Files for hosts, not for readers.
        location ${base}_ {
            return 404;
        }
        location ${base}${FEED_FOLDER}/ {
            types {
${Object.entries({ ...TYPES, json: FEED_TYPE })
  .filter(([ending]) => ['json', 'atom', 'xml', 'html'].includes(ending))
  .map(([ending, type]) => `                ${quoted(type)} ${ending};`)
  .join('\n')}
            }
        }
    }
}
`;
}
