/** Files beside the pages: for robots, for language models, for a home screen. */
import { readFileSync } from 'node:fs';
import {
  PACKAGE_PATH,
  RECORD_PATH,
  SCHEMA_PATH,
  feedPath,
} from '../../src/record/publishedPaths.ts';
import { en } from '../../src/messages/en/en.ts';
import { html } from './html.ts';
import type { Site } from './jsonLd.ts';
import type { Page } from './list.ts';
import { png } from './previews.ts';

/** Every page with the newest day of what stands on it. */
export function sitemap(site: Site, pages: readonly Page[]): string {
  const urls = pages.map(
    (p) => `<url><loc>${html(site.url + p.path)}</loc><lastmod>${p.changed}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Everything may be read; old releases are no pages of their own. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.url}sitemap.xml\n`;
}

/** What is where, for language models (https://llmstxt.org). */
export function llms(site: Site, pages: readonly Page[]): string {
  const { meta } = site.index.data;
  const list = (screens: readonly Page['screen'][]) =>
    pages
      .filter((p) => screens.includes(p.screen))
      .map((p) => `- [${p.title}](${site.url}${p.path}): ${p.description.replace(/\s+/g, ' ')}`)
      .join('\n');
  return `# ${en.shell.brand}: ${meta.title}

> ${meta.question} Positions, quotations, documents and disputes, each with its source.

${meta.coverage} A cell without evidence is "not stated": silence is never a position. A report is no quotation. Cite the page of a statement and its source, with the date.

## Data

- [Record as JSON](${site.url}${RECORD_PATH}), with its [schema](${site.url}${SCHEMA_PATH})
- [Data package](${site.url}${PACKAGE_PATH}) with CSV tables
- [Changes as Atom feed](${site.url}${feedPath('changes', 'atom')})

## Screens

${list(['compare', 'timeline', 'quotes', 'documents', 'versus', 'landing', 'paths', 'blanks', 'disputes', 'people', 'method', 'data'])}

## Issues

${list(['issue'])}

## Documents

${list(['document'])}

## Clauses through the texts

${list(['clause'])}

## Disputes

${list(['dispute'])}
`;
}

/** For a home screen. Relative addresses: the site may lie anywhere. */
export function manifest(site: Site): string {
  const icon = (size: number, purpose: string) => ({
    src: `icons/${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return `${JSON.stringify(
    {
      name: `${en.shell.brand}: ${site.index.data.meta.title}`,
      short_name: en.shell.brand,
      description: site.index.data.meta.question,
      lang: 'en',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbfaf5',
      theme_color: '#fbfaf5',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon(192, 'any'),
        icon(512, 'any'),
        icon(512, 'maskable'),
      ],
    },
    null,
    2,
  )}\n`;
}

/** Icons by path, all drawn from `public/icon.svg`. */
export function icons(): ReadonlyMap<string, Buffer> {
  const svg = readFileSync('public/icon.svg', 'utf8');
  // A maskable icon may lose everything outside the middle four fifths: it gets room around it.
  const inner = svg.replace(/<svg\b/, '<svg x="12.5%" y="12.5%" width="75%" height="75%"');
  const masked = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#fbfaf5"/>${inner}</svg>`;
  return new Map([
    ['icons/180.png', png(svg, 180)],
    ['icons/192.png', png(svg, 192)],
    ['icons/512.png', png(svg, 512)],
    ['icons/maskable-512.png', png(masked, 512)],
  ]);
}
