/** What stands in the head of a page: for search engines, for link previews, for feed readers. */
import {
  feedPath,
  jsonPath,
  PACKAGE_PATH,
  type PublishedKind,
} from '../../src/record/publishedPaths.ts';
import { en } from '../../src/messages/en/en.ts';
import { html, scriptJson } from './html.ts';
import { jsonLd, type Site } from './jsonLd.ts';
import { cut, DESCRIPTION, type Page } from './list.ts';
import { oembedPath } from './oembed.ts';
import { CARD } from '../../src/features/takeaway/figures/frame.ts';

const KIND: Partial<Record<Page['screen'], PublishedKind>> = {
  issue: 'issues',
  party: 'parties',
  document: 'documents',
};

/** Where the picture of a page lies below the site's root. */
export function previewPath(page: Page): string {
  return `previews/${page.path === '' ? 'compare' : page.path.replace(/\/$/, '')}.png`;
}

/** The title of a page as it stands in a tab: what it is about, then whose it is. */
export function fullTitle(page: Page, record: string): string {
  return [page.title, page.path === '' ? '' : record, en.shell.brand].filter(Boolean).join(' · ');
}

/** The tags of a page's head; `up` is the way to the site's root from it. */
export function headTags(site: Site, page: Page, up: string): string {
  const url = site.url + page.path;
  const image = site.url + previewPath(page);
  const description = cut(page.description, DESCRIPTION);
  const meta = (name: string, content: string | number) =>
    `<meta name="${name}" content="${html(String(content))}">`;
  const og = (property: string, content: string | number) =>
    `<meta property="og:${property}" content="${html(String(content))}">`;
  const link = (rel: string, href: string, type = '', title = '') =>
    `<link rel="${rel}" href="${html(href)}"${type === '' ? '' : ` type="${type}"`}${title === '' ? '' : ` title="${html(title)}"`}>`;
  const kind = KIND[page.screen];
  const feeds: readonly [string, Parameters<typeof feedPath>[0]][] = [
    ...(kind && page.item !== null
      ? [[page.title, { kind, id: page.item }] as [string, Parameters<typeof feedPath>[0]]]
      : []),
    [site.index.data.meta.title, 'changes'],
  ];
  return [
    link('canonical', url),
    og('type', page.path === '' ? 'website' : 'article'),
    og('site_name', en.shell.brand),
    og('locale', 'en_GB'),
    og('title', page.title),
    og('description', description),
    og('url', url),
    og('image', image),
    og('image:type', 'image/png'),
    og('image:width', CARD.width),
    og('image:height', CARD.height),
    og('image:alt', cut(`${page.title}. ${page.description}`, 400)),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:title', page.title),
    meta('twitter:description', description),
    meta('twitter:image', image),
    ...feeds.flatMap(([title, scope]) => [
      link('alternate', up + feedPath(scope, 'atom'), 'application/atom+xml', title),
      link('alternate', up + feedPath(scope, 'json'), 'application/feed+json', title),
    ]),
    ...(kind && page.item !== null
      ? [link('alternate', up + jsonPath(kind, page.item), 'application/json', page.title)]
      : []),
    link('describedby', up + PACKAGE_PATH, 'application/vnd.datapackage+json'),
    // Consumers take the address as it stands, so it is a whole one.
    link('alternate', site.url + oembedPath(page), 'application/json+oembed', page.title),
    link('manifest', `${up}site.webmanifest`),
    link('apple-touch-icon', `${up}icons/180.png`),
    `<script type="application/ld+json">${scriptJson(jsonLd(site, page))}</script>`,
  ].join('\n    ');
}
