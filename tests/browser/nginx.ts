import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx, findNginxBrotli } from '../../scripts/findNginx.ts';
import { nginxConfig } from '../../scripts/hosting/nginx.ts';

/** An nginx of the test's own. */
export interface Nginx {
  /** Where the site is, with a slash at its end. */
  readonly url: string;
  readonly brotli: boolean;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What stands around a site's configuration; everything that nginx writes goes to `folder`. */
function surroundings(folder: string, site: string, brotliModule: string | null): string {
  return `
${brotliModule ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    # The worst that a host can say around it: types that don't fit, a header that gets lost.
    default_type text/html;
    include ${site};
}
`;
}

/** Serves `root` under `base` with the configuration that `npm run hosting` writes. */
export async function startNginx(root: string, base: string): Promise<Nginx> {
  const nginx = findNginx();
  const brotliModule = findNginxBrotli();
  const folder = mkdtempSync(join(tmpdir(), 'redlines-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const site = join(folder, 'site.conf');
  writeFileSync(
    site,
    nginxConfig({ base, root, listen: [`127.0.0.1:${port}`], brotli: brotliModule !== null }),
  );
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, surroundings(folder, site, brotliModule));

  let said = '';
  const child = spawn(nginx, ['-p', folder, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', (error) => {
      said += String(error);
      done();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  for (let i = 0; i < 100; i++) {
    if (child.exitCode !== null) break;
    const up = await ask(url).catch(() => null);
    if (up) return { url, brotli: brotliModule !== null, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx did not start: ${said}`);
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as is: follows nothing, unpacks nothing, tidies no path. */
export function ask(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const [, host = '', path = '/'] = /^(http:\/\/[^/]+)(.*)$/.exec(url) ?? [];
  return new Promise((done, fail) => {
    request(host, { path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}
