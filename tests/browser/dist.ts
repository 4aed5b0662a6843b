import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page that the sitemap names. */
export interface SitePage {
  /** Whole address. */
  readonly url: string;
  /** Below the site's root: `quotes/x/`, empty for the home page. */
  readonly path: string;
  /** `home`, the name of a screen, or what a page of its own is about: `quotes/*`. */
  readonly kind: string;
}

/** Address that the site was built for, with a slash at its end. */
export function builtFor(): string {
  return /^Sitemap: (.*)sitemap\.xml$/m.exec(readFileSync('dist/robots.txt', 'utf8'))![1]!;
}

/** Text as it stood before it was written into HTML or XML. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** Every page of the sitemap, in its order. */
export function sitePages(): readonly SitePage[] {
  const root = builtFor();
  return [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => {
    const url = unescaped(m[1]!);
    if (!url.startsWith(root)) throw new Error(`the sitemap names another site: ${url}`);
    const path = url.slice(root.length);
    const [folder = '', item] = path.split('/').filter(Boolean);
    return {
      url,
      path,
      kind:
        folder === ''
          ? 'home'
          : item === undefined
            ? folder
            : path === 'documents/compare/'
              ? 'documents/compare'
              : `${folder}/*`,
    };
  });
}

/** The file of `dist/` that a host answers a path below the site's root with; null if there is none. */
export function fileAt(path: string): string | null {
  const clean = decodeURIComponent(path.replace(/[?#].*$/, ''));
  const file = join('dist', clean.endsWith('/') || clean === '' ? `${clean}index.html` : clean);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** HTML of a page as it was built. */
export function htmlOf(path: string): string {
  const file = fileAt(path);
  if (file === null) throw new Error(`no file for ${path || 'the home page'}`);
  return readFileSync(file, 'utf8');
}

/** The file at a whole address of the site. */
export function fileOf(address: string): string {
  const root = builtFor();
  const file = address.startsWith(root) ? fileAt(address.slice(root.length)) : null;
  if (file === null) throw new Error(`nothing at ${address}`);
  return file;
}

/** JSON at a whole address of the site. */
export const readJson = (address: string) =>
  JSON.parse(readFileSync(fileOf(address), 'utf8')) as Record<string, unknown>;
