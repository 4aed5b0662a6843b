/** The heads of all built pages. For tests in jsdom, whose parser reads them. */
import { htmlOf, sitePages, type SitePage } from './dist.ts';

/** A page and what stands in its head. */
export interface Head {
  readonly page: SitePage;
  readonly head: Document;
}

const parser = new DOMParser();

/** Heads of all pages of the sitemap. */
export const heads: readonly Head[] = sitePages().map((page) => ({
  page,
  head: parser.parseFromString(htmlOf(page.path).replace(/<body[\s\S]*/, ''), 'text/html'),
}));

/** Content of a meta tag, which must be there once. */
export function meta({ head, page }: Head, name: string): string {
  const found = head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`);
  if (found.length !== 1) throw new Error(`/${page.path}: ${found.length} times ${name}`);
  return found[0]!.getAttribute('content') ?? '';
}

/** Whole addresses of the links of a kind. */
export function links({ head, page }: Head, rel: string, type?: string): string[] {
  const end = type === undefined ? '' : `[type="${type}"]`;
  return [...head.querySelectorAll(`link[rel="${rel}"]${end}`)].map(
    (link) => new URL(link.getAttribute('href')!, page.url).href,
  );
}

/** Runs a check on every page. Returns all that went wrong, with the page. */
export function everywhere(check: (h: Head) => void): string[] {
  return heads.flatMap((h) => {
    try {
      check(h);
      return [];
    } catch (error) {
      return [`/${h.page.path}: ${String(error)}`];
    }
  });
}
