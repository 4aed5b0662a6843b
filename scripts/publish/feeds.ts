import { Feed } from 'feed';
import { feeds as m } from '../../src/messages/en/feeds.ts';
import { feedPath, type FeedFormat, type FeedScope } from '../../src/record/publishedPaths.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { changesOf, type Change } from './changes.ts';
import { escapeHtml, writable } from './html.ts';

const MOST = 50;

/** What one feed is about. */
interface Subject {
  readonly scope: FeedScope;
  readonly title: string;
  /** Path of its page. */
  readonly page: string;
}

interface About {
  readonly siteUrl: string;
  /** `updated` of a feed that has no entry. */
  readonly searchedUntil: string;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** A feed of the library. Titles are HTML in its Atom and plain text in its JSON. */
function feedOf(
  subject: Subject,
  changes: readonly Change[],
  { siteUrl, searchedUntil }: About,
  format: FeedFormat,
): Feed {
  const address = (f: FeedFormat) => siteUrl + feedPath(subject.scope, f);
  const feed = new Feed({
    id: address('atom'),
    title: writable(subject.title),
    description: m.description,
    link: siteUrl + subject.page,
    feedLinks: { atom: address('atom'), json: address('json') },
    updated: midnight(changes[0]?.day ?? searchedUntil),
    generator: m.generator,
    copyright: m.rights,
    ...(format === 'atom' ? { author: { name: m.author } } : {}),
  });
  for (const c of changes)
    feed.addItem({
      id: siteUrl + c.mark,
      link: siteUrl + c.page,
      title: format === 'atom' ? escapeHtml(c.title) : writable(c.title),
      description: c.html,
      date: midnight(c.day),
      published: midnight(c.day),
      category: [{ name: m.kinds[c.kind], term: c.kind }],
    });
  return feed;
}

/** The library writes JSON Feed 1.0; 1.1 has a list of authors and the language. */
function jsonFeed(feed: Feed): string {
  const { version: _, items, ...head } = JSON.parse(feed.json1()) as Record<string, unknown>;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      ...head,
      authors: [{ name: m.author }],
      language: 'en',
      items,
    },
    null,
    1,
  )}\n`;
}

function subjectsOf({ data }: RecordIndex): readonly Subject[] {
  const about = (name: string) => m.about(name, data.meta.title);
  const of = (kind: 'issues' | 'parties' | 'documents', id: string, name: string): Subject => ({
    scope: { kind, id },
    title: about(name),
    page: `${kind}/${id}/`,
  });
  return [
    { scope: 'changes', title: m.whole(data.meta.title), page: '' },
    ...data.issues.map((i) => of('issues', i.id, i.title)),
    ...data.parties.map((p) => of('parties', p.id, p.name)),
    ...data.documents.map((d) => of('documents', d.id, d.title)),
  ];
}

/** Every feed, Atom 1.0 and JSON Feed 1.1, by path. They depend on the record alone, on no clock. */
export function feedFiles(index: RecordIndex, siteUrl: string): ReadonlyMap<string, string> {
  const all = changesOf(index);
  const about = { siteUrl, searchedUntil: index.data.meta.searchedUntil };
  const files = new Map<string, string>();
  for (const subject of subjectsOf(index)) {
    const { scope } = subject;
    const own = scope === 'changes' ? all : all.filter((c) => c.about.has(scope.id));
    const newest = own.slice(0, MOST);
    files.set(feedPath(scope, 'atom'), `${feedOf(subject, newest, about, 'atom').atom1()}\n`);
    files.set(feedPath(scope, 'json'), jsonFeed(feedOf(subject, newest, about, 'json')));
  }
  return files;
}
