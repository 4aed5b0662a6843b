/** A small static server for the built site, as any host would serve it. */
import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, resolve, sep } from 'node:path';
import { headersOf } from './hosting/headers.ts';

/** Forms in which a file may lie beside itself, the best first. */
const CODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** What lies there, if anything can: a name may be too long, or go on below a file. */
function stat(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether `accept-encoding` admits a coding: named or "*", and not with q=0. */
function accepts(request: IncomingMessage, coding: string): boolean {
  const offers = [request.headers['accept-encoding'] ?? ''].flat().join(',').split(',');
  const quality = new Map(
    offers.map((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
      const q = parameters.find((p) => p.startsWith('q='))?.slice(2);
      return [name, q === undefined ? 1 : Number(q)] as const;
    }),
  );
  return (quality.get(coding) ?? quality.get('*') ?? 0) > 0;
}

/** Whether the reader has this version already. */
function known(request: IncomingMessage, etag: string): boolean {
  const tags = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}

interface Form {
  readonly file: string;
  readonly stats: Stats;
  readonly coding?: string;
  readonly varies: boolean;
}

/** The file, or the compressed form of it that the reader takes. One older than the file is stale. */
function choose(request: IncomingMessage, file: string, stats: Stats): Form {
  const forms = CODINGS.flatMap(([coding, ending]) => {
    const found = stat(file + ending);
    return found && Math.ceil(found.mtimeMs) >= Math.floor(stats.mtimeMs)
      ? [{ coding, file: file + ending, stats: found, varies: true }]
      : [];
  });
  return (
    forms.find((form) => accepts(request, form.coding)) ?? {
      file,
      stats,
      varies: forms.length > 0,
    }
  );
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  root: string,
  file: string,
  stats: Stats,
): void {
  const form = choose(request, file, stats);
  const etag = `"${Math.round(form.stats.mtimeMs).toString(16)}-${form.stats.size.toString(16)}${form.coding ?? ''}"`;
  for (const [name, value] of headersOf(relative(root, file).split(sep).join('/')))
    response.setHeader(name.toLowerCase(), value);
  response.setHeader('etag', etag);
  if (form.varies) response.setHeader('vary', 'accept-encoding');
  if (status === 200 && known(request, etag)) {
    response.removeHeader('content-type');
    response.writeHead(304).end();
    return;
  }
  if (form.coding) response.setHeader('content-encoding', form.coding);
  response.writeHead(status, { 'content-length': form.stats.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(form.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Serves `folder` under `base` ("/" or "/some/path/"). Resolves once it listens. */
export function serveFolder(folder: string, port: number, base = '/'): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const [rawPath = '/'] = address.split('?');
    const missing = () => {
      const page = join(root, '404.html');
      const stats = stat(page);
      if (stats?.isFile()) send(request, response, 404, root, page, stats);
      else response.writeHead(404).end('Not found');
    };
    let path: string;
    try {
      path = decodeURIComponent(rawPath);
    } catch {
      return missing();
    }
    // A zero byte ends a name for the system, and throws in Node.
    if (!path.startsWith(base) || path.includes('\0')) return missing();
    const file = normalize(join(root, path.slice(base.length)));
    if (file !== root && !file.startsWith(root + sep)) return missing();
    // `_headers`, `_redirects`: for the host, not for readers.
    if (file.startsWith(join(root, '_'))) return missing();
    const stats = stat(file);
    if (!stats) return missing();
    if (stats.isFile()) return send(request, response, 200, root, file, stats);
    if (!path.endsWith('/')) {
      // Two slashes at its start would name another host.
      const location = `${rawPath.replace(/^\/+/, '/')}/${address.slice(rawPath.length)}`;
      response.writeHead(301, { location }).end();
      return;
    }
    const index = join(file, 'index.html');
    const page = stat(index);
    if (page?.isFile()) send(request, response, 200, root, index, page);
    else missing();
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}
