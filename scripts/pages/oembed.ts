import { embedCode } from '../../src/store/embedCode.ts';
import { en } from '../../src/messages/en/en.ts';
import { CARD } from '../../src/features/takeaway/figures/frame.ts';
import { previewPath } from './head.ts';
import type { Site } from './jsonLd.ts';
import type { Page } from './list.ts';

/** Where the oEmbed answer of a page lies below the site's root. */
export function oembedPath(page: Page): string {
  return `oembed/${page.path === '' ? 'compare' : page.path.replace(/\/$/, '')}.json`;
}

/** Height of a frame before it tells its own, by what it shows. */
const HEIGHT: Partial<Record<Page['screen'], number>> = { quote: 520, dispute: 620 };

/** The oEmbed 1.0 answer of a page (https://oembed.com): a frame, with the picture for those without. */
export function oembed(site: Site, page: Page): string {
  const height = HEIGHT[page.screen] ?? 760;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: en.shell.brand,
    provider_url: site.url,
    title: page.title,
    width: 720,
    height,
    html: embedCode({
      // What was embedded stays as it was, where there is a release to name.
      src: `${site.url}${page.path}?embed=auto${site.version === null ? '' : `&version=${site.version}`}`,
      title: page.title,
      script: `${site.url}embed.js`,
      height,
    }),
    thumbnail_url: site.url + previewPath(page),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  });
}
