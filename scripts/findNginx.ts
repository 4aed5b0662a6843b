/** Finds an nginx for the tests of its configuration; installs Debian's where it may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.NGINX_PATH,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
const BROTLI = [
  process.env.NGINX_BROTLI_MODULE,
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
];

const APT = '/usr/bin/apt-get';

const first = (places: readonly (string | undefined)[]) =>
  places.find((place): place is string => !!place && existsSync(place)) ?? null;

function apt(...args: string[]): boolean {
  try {
    execFileSync(APT, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // In runlevel 1 Debian doesn't start what it installs: port 80 stays free.
      env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/** Path of nginx. Tries what is installed, then, as root, Debian's package. */
export function findNginx(): string {
  const found = first(PLACES);
  if (found) return found;
  if (existsSync(APT) && process.getuid?.() === 0) {
    console.log('No nginx here: installing the Debian package.');
    if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'nginx');
  }
  const now = first(PLACES);
  if (!now)
    throw new Error(
      'nginx is missing: install it ("apt-get install nginx"), or set NGINX_PATH to it.',
    );
  return now;
}

/** Path of the module that serves `.br` files, where it is installed. */
export function findNginxBrotli(): string | null {
  return first(BROTLI);
}
