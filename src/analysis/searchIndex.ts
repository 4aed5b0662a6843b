import MiniSearch from 'minisearch';
import type { RecordIndex } from '../record/recordIndex.ts';
import { foldedWords } from './fold.ts';

export type SearchKind =
  'statement' | 'issue' | 'document' | 'provision' | 'person' | 'event' | 'dispute';

/** One thing that can be found. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  /** Id of the entry itself. */
  readonly entry: string;
  readonly title: string;
  readonly text: string;
  /** Other spellings: found, never shown. */
  readonly also: string;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  readonly score: number;
}

export interface Search {
  /** Hits, best first, at most `limit`. */
  find(query: string, limit: number): readonly SearchHit[];
}

function entriesOf(index: RecordIndex): SearchEntry[] {
  const list: SearchEntry[] = [];
  const add = (
    kind: SearchKind,
    entry: string,
    title: string,
    parts: readonly (string | undefined)[],
    also: readonly string[] = [],
  ) =>
    list.push({
      id: `${kind} ${entry}`,
      kind,
      entry,
      title,
      text: parts.filter((p) => p !== undefined && p !== '').join(' · '),
      also: also.join(' '),
    });
  for (const s of index.statements.values()) {
    const person = index.people.get(s.speaker);
    add(
      'statement',
      s.id,
      person?.name ?? s.speaker,
      [s.quote ?? s.says, s.original?.text, s.quote && s.says],
      person?.spellings,
    );
  }
  for (const i of index.data.issues)
    add('issue', i.id, i.title, [i.question, ...i.options.map((o) => o.label)]);
  for (const p of index.data.people)
    add(
      'person',
      p.id,
      p.name,
      p.roles.map((r) => r.title),
      p.spellings,
    );
  for (const d of index.data.documents) {
    add('document', d.id, d.title, [d.summary, d.label]);
    for (const p of d.provisions)
      add('provision', p.id, p.number === undefined ? d.title : `${d.title}, ${p.number}`, [
        p.summary,
        p.keyPhrase,
      ]);
  }
  for (const e of index.data.events) add('event', e.id, e.title, [e.summary, e.outcome, e.place]);
  for (const d of index.data.disputes)
    add(
      'dispute',
      d.id,
      d.question,
      d.claims.map((c) => `${c.by}: ${c.says}`),
    );
  return list;
}

const cache = new WeakMap<RecordIndex, Search>();

/** Full-text search over a record. Words are folded, so that spellings and scripts meet. */
export function searchOf(index: RecordIndex): Search {
  const known = cache.get(index);
  if (known) return known;
  const entries = entriesOf(index);
  const byId = new Map(entries.map((e) => [e.id, e]));
  const engine = new MiniSearch<SearchEntry>({
    fields: ['title', 'text', 'also'],
    tokenize: (text) => foldedWords(text).map((w) => w.folded),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      weights: { prefix: 0.7, fuzzy: 0.3 },
    },
  });
  engine.addAll(entries);
  const search: Search = {
    find: (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map((hit) => ({ entry: byId.get(String(hit.id))!, score: hit.score })),
  };
  cache.set(index, search);
  return search;
}
