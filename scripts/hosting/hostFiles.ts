/** Files for hosts: those that lie in the built site, and those of the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  caddyfile,
  caddyRedirects,
  headersFile,
  nginxRedirects,
  REDIRECT_FILES,
  redirectsFile,
  type Redirect,
} from './configs.ts';
import { nginxConfig } from './nginx.ts';

/** The generated files of the repository: path and content. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    'hosting/nginx.conf': nginxConfig(),
    'hosting/nginx-path.conf': nginxConfig({ base: '/redlines/' }),
    'hosting/Caddyfile': caddyfile(),
  };
}

/** Writes what hosts read from the built site itself: headers, and redirects of aliases. */
export function writeHostFiles(folder: string, redirects: readonly Redirect[]): void {
  writeFileSync(join(folder, '_headers'), headersFile());
  writeFileSync(join(folder, REDIRECT_FILES.netlify), redirectsFile(redirects));
  writeFileSync(join(folder, REDIRECT_FILES.nginx), nginxRedirects(redirects));
  writeFileSync(join(folder, REDIRECT_FILES.caddy), caddyRedirects(redirects));
}
