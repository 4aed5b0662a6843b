/**
 * After `vite build`: writes a page for every address of the record, so that any static host serves
 * it, with head, preview picture, oEmbed answer; and the files for robots, feeds and home screens.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { renderPage as RenderPage } from '../src/app/prerender.tsx';
import { compareRows } from '../src/analysis/rows.ts';
import {
  comparisonFigure,
  figureOf,
  frameOf,
  type Scene,
} from '../src/features/takeaway/figures/figureOf.ts';
import { wordsCard } from '../src/features/takeaway/figures/frame.ts';
import { figureTexts } from '../src/features/takeaway/figures/texts.ts';
import { disputes } from '../src/messages/en/disputes.ts';
import { documents } from '../src/messages/en/documents.ts';
import { en } from '../src/messages/en/en.ts';
import { quotes } from '../src/messages/en/quotes.ts';
import { figures } from '../src/messages/en/figures.ts';
import { formatDate } from '../src/messages/format.ts';
import { lastDay } from '../src/record/edtf.ts';
import { indexRecord } from '../src/record/recordIndex.ts';
import type { RecordData } from '../src/record/types.ts';
import { icons, llms, manifest, robots, sitemap } from './pages/extras.ts';
import { measureByFile } from './pages/fonts.ts';
import { fullTitle, headTags, previewPath } from './pages/head.ts';
import { cut, DESCRIPTION, pageList, type Page } from './pages/list.ts';
import { oembed, oembedPath } from './pages/oembed.ts';
import { writePictures } from './pages/previews.ts';
import { redirectPage, redirects } from './pages/redirects.ts';
import { fill, fillMissing } from './pages/shell.ts';
import { writeHostFiles } from './hosting/hostFiles.ts';
import { publishData } from './publish/publishData.ts';
import { siteUrl } from './siteUrl.ts';

const started = performance.now();
const data = JSON.parse(readFileSync('.cache/record.json', 'utf8')) as RecordData;
const index = indexRecord(data);
// The home page takes the shell's place; a second run starts from the shell again.
if (!readFileSync('dist/index.html', 'utf8').includes('data-written'))
  copyFileSync('dist/index.html', '.cache/shell.html');
const shell = readFileSync('.cache/shell.html', 'utf8');
const url = siteUrl();
const { current } = JSON.parse(readFileSync('.cache/releases.json', 'utf8')) as {
  readonly current: string | null;
};
const site = { index, url, version: current };
const day = lastDay(data.meta.latestMaterial);
const { since, shown } = data.meta;
const texts = figureTexts(en, figures, documents.status, quotes, disputes.groups, (date) =>
  formatDate(date, 'en', en.common),
);
const pages = pageList(index, day, texts);
const { renderPage } = (await import(pathToFileURL(resolve('.cache/ssr/prerender.js')).href)) as {
  readonly renderPage: typeof RenderPage;
};

function write(path: string, content: string | Buffer): void {
  const file = join('dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function preview(page: Page): string {
  const address = (url + page.path).replace(/^https?:\/\//, '').replace(/\/$/, '');
  const scene: Scene = {
    index,
    parties: shown,
    day,
    since,
    compared: null,
    address,
    texts,
    measure: measureByFile,
  };
  if (page.screen === 'compare') {
    const none = { groups: [], issues: [], people: [], documents: [], kinds: [] };
    const filter = { ...none, parties: shown, words: null, from: null, to: null, day };
    const choice = {
      filter,
      since,
      compared: null,
      onlyDiffering: false,
      onlyChanged: false,
      sort: 'issue',
    } as const;
    return comparisonFigure(scene, compareRows(index, choice), true);
  }
  return (
    (page.item === null ? null : figureOf(scene, page.screen, page.item)) ??
    wordsCard(frameOf(scene, data.statements), measureByFile, page.title, page.description)
  );
}

for (const page of pages) {
  const up = page.path === '' ? './' : '../'.repeat(page.path.split('/').length - 1);
  write(
    `${page.path}index.html`,
    fill(shell, {
      up,
      title: fullTitle(page, data.meta.title),
      description: cut(page.description, DESCRIPTION),
      head: headTags(site, page, up),
      body: await renderPage(index, page.path, up),
    }),
  );
  write(oembedPath(page), oembed(site, page));
}
const root = new URL(url).pathname;
write(
  '404.html',
  fillMissing(
    shell,
    root,
    `${en.shell.notFoundTitle} · ${en.shell.brand}`,
    await renderPage(index, '404/', root),
  ),
);
for (const r of redirects(index)) write(`${r.from}index.html`, redirectPage(url, r));
write('sitemap.xml', sitemap(site, pages));
write('robots.txt', robots(site));
write('llms.txt', llms(site, pages));
write('site.webmanifest', manifest(site));
for (const [path, icon] of icons()) write(path, icon);
const files = publishData(index, {
  siteUrl: url,
  version: data.meta.version ?? 'unreleased',
  schemaJson: readFileSync('public/data/record.schema.json', 'utf8'),
});
for (const [path, contents] of files) write(path, contents);
writeHostFiles('dist', redirects(index));
const written = performance.now();
const drawn = await writePictures(
  'dist',
  '.cache/previews',
  pages.map((page) => ({ path: previewPath(page), svg: preview(page) })),
);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
console.log(
  `pages: ${pages.length} in ${seconds(written - started)}; pictures: ${drawn} drawn, ${pages.length - drawn} kept, in ${seconds(performance.now() - written)}; address: ${url}`,
);
