/** A small static server for the built site, as any host would serve it. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves `folder` under `base` ("/" or "/some/path/"). Resolves once it listens. */
export function serveFolder(folder: string, port: number, base = '/'): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const send = (status: number, file: string) => {
      response.writeHead(status, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
        'cache-control': /\/assets\//.test(file)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      });
      createReadStream(file).pipe(response);
    };
    const missing = () => {
      const page = join(root, '404.html');
      if (existsSync(page)) send(404, page);
      else response.writeHead(404).end('Not found');
    };
    let path: string;
    try {
      path = decodeURIComponent((request.url ?? '/').split('?')[0]!);
    } catch {
      return missing();
    }
    if (!path.startsWith(base)) return missing();
    const file = normalize(join(root, path.slice(base.length)));
    if (file !== root && !file.startsWith(root + sep)) return missing();
    if (!existsSync(file)) return missing();
    if (statSync(file).isFile()) return send(200, file);
    if (!path.endsWith('/')) {
      response
        .writeHead(301, {
          location: `${path}/${(request.url ?? '').slice((request.url ?? '').split('?')[0]!.length)}`,
        })
        .end();
      return;
    }
    const index = join(file, 'index.html');
    if (existsSync(index)) send(200, index);
    else missing();
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}
