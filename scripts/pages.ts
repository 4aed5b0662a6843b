/**
 * After `vite build`: writes a page for every address of the record, so that any static host serves
 * it. Asset addresses are made relative to the depth of each page; title and description are its own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { renderPage as RenderPage } from '../src/app/prerender.tsx';
import { en } from '../src/messages/en/en.ts';
import { pathToFileURL } from 'node:url';
import { formatDate } from '../src/messages/format.ts';
import { indexRecord } from '../src/record/recordIndex.ts';
import type { RecordData } from '../src/record/types.ts';

const data = JSON.parse(readFileSync('.cache/record.json', 'utf8')) as RecordData;
const index = indexRecord(data);
const shell = readFileSync('dist/index.html', 'utf8');
const { title } = data.meta;

const escape = (s: string) =>
  s
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const short = (s: string) => (s.length <= 160 ? s : `${s.slice(0, s.lastIndexOf(' ', 157))} …`);

interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const screens = en.shell.screens;
const pages: Page[] = [
  { path: '', title: `${title}: who demands what`, description: data.meta.question },
  { path: 'timeline', title: screens.timeline, description: en.timeline.help },
  { path: 'quotes', title: screens.quotes, description: en.quotes.listHelp },
  { path: 'documents', title: screens.documents, description: en.documents.help },
  { path: 'disputes', title: screens.disputes, description: en.disputes.help },
  { path: 'method', title: screens.method, description: en.method.whatText },
  ...data.issues.map((i) => ({ path: `issues/${i.id}`, title: i.title, description: i.question })),
  ...data.documents.map((d) => ({
    path: `documents/${d.id}`,
    title: d.title,
    description: d.summary,
  })),
  ...data.statements.map((s) => {
    const name = index.people.get(s.speaker)?.name ?? s.speaker;
    const date = formatDate(s.date, 'en', en.common);
    return {
      path: `quotes/${s.id}`,
      title: `${name}, ${date}`,
      description: s.quote === undefined ? `${en.quotes.reported}: ${s.says}` : `“${s.quote}”`,
    };
  }),
];

const { renderPage } = (await import(pathToFileURL(resolve('.cache/ssr/prerender.js')).href)) as {
  readonly renderPage: typeof RenderPage;
};

/** The page as it must be `depth` folders below the root. */
async function at(depth: number, page: Page): Promise<string> {
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const head = [page.title, page.path === '' ? '' : title, en.shell.brand]
    .filter(Boolean)
    .join(' · ');
  const body = await renderPage(index, page.path === '' ? '' : `${page.path}/`, up);
  return shell
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(head)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${escape(short(page.description))}"`,
    );
}

for (const page of pages) {
  const depth = page.path === '' ? 0 : page.path.split('/').length;
  const folder = join('dist', page.path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), await at(depth, page));
}
// The host serves this at any depth, so it can use no relative address: it stands alone.
writeFileSync(
  'dist/404.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(en.shell.notFoundTitle)}</title><body style="font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem"><h1>${escape(en.shell.notFoundTitle)}</h1><p>${escape(en.shell.notFound)}</p></body></html>`,
);
console.log(`pages: ${pages.length}`);
