import type { RecordIndex } from '../../src/record/recordIndex.ts';
import type { Screen } from '../../src/store/view.ts';
import { listOf, screenPath } from '../../src/store/screenPath.ts';
import { en } from '../../src/messages/en/en.ts';
import { html } from './html.ts';

/** An old path and where it leads, both below the site's root, with a slash at the end. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Old addresses for ever: ids that were given up, and folders that have no page of their own. */
export function redirects(index: RecordIndex): readonly Redirect[] {
  const holders: readonly (readonly [Screen, { has(id: string): boolean }])[] = [
    ['issue', index.issues],
    ['quote', index.statements],
    ['document', index.documents],
    ['dispute', index.disputes],
    ['person', index.people],
    ['party', index.parties],
  ];
  const aliases = [...index.aliases].flatMap(([from, to]) =>
    holders
      .filter(([, known]) => known.has(to))
      .map(([screen]) => ({ from: screenPath(screen, from), to: screenPath(screen, to) })),
  );
  const folders = (['issue', 'party'] as const).map((screen) => ({
    from: screenPath(screen, 'x').replace(/x\/$/, ''),
    to: screenPath(listOf(screen), null),
  }));
  return [...folders, ...aliases];
}

/** The page at an old path, for hosts that know no redirects. */
export function redirectPage(siteUrl: string, r: Redirect): string {
  const up = '../'.repeat(r.from.split('/').length - 1);
  const to = html(up + r.to);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'"><title>${html(en.shell.brand)}</title><link rel="canonical" href="${html(siteUrl + r.to)}"><meta name="robots" content="noindex"><noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head><body><p><a data-to href="${to}">${html(siteUrl + r.to)}</a></p><script src="${up}redirect.js"></script></body></html>\n`;
}
