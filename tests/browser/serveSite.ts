import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../scripts/serveFolder.ts';

/** Serves the built site on a free port, at the root and, for one test, under a path. */
export async function setup() {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/ is missing: run "npm run build" first');
  const root = await serveFolder('dist', 0);
  const under = await serveFolder('dist', 0, '/some/path/');
  process.env.SITE = `http://127.0.0.1:${(root.address() as AddressInfo).port}`;
  process.env.SITE_UNDER_PATH = `http://127.0.0.1:${(under.address() as AddressInfo).port}/some/path`;
  return () => {
    root.close();
    under.close();
  };
}
