import MiniSearch from 'minisearch';
import { firstDay, lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Dispute } from '../record/types.ts';
import { foldedWords } from './fold.ts';

export type SearchKind =
  'statement' | 'issue' | 'document' | 'provision' | 'person' | 'event' | 'dispute';

/** One thing that can be found, or a part of it that counts from another day. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  /** Id of the entry itself. */
  readonly entry: string;
  readonly title: string;
  readonly text: string;
  /** Other spellings: found, never shown. */
  readonly also: string;
  /** First day on which it may be found; '' if always. */
  readonly from: string;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  readonly score: number;
}

export interface Search {
  /** Hits by a day, best first, each thing once, at most `limit`. */
  find(query: string, limit: number, day: string): readonly SearchHit[];
}

/** First day on which a dispute has two voices; one that never has is found on no day. */
function disputedFrom(index: RecordIndex, dispute: Dispute): string {
  const days = new Map<string, string>();
  for (const c of dispute.claims) {
    const voice = c.party ?? c.by;
    const day = index.counts.get(c.id) ?? '';
    const known = days.get(voice);
    if (known === undefined || day < known) days.set(voice, day);
  }
  return [...days.values()].sort()[1] ?? '9999';
}

const later = (a: string, b: string) => (a > b ? a : b);

function entriesOf(index: RecordIndex): SearchEntry[] {
  const list: SearchEntry[] = [];
  const add = (
    kind: SearchKind,
    entry: string,
    title: string,
    parts: readonly (string | undefined)[],
    {
      also = [],
      from = index.counts.get(entry) ?? '',
    }: { also?: readonly string[]; from?: string } = {},
  ) =>
    list.push({
      id: `${kind} ${entry} ${list.length}`,
      kind,
      entry,
      title,
      text: parts.filter((p) => p !== undefined && p !== '').join(' · '),
      also: also.join(' '),
      from,
    });
  const spoke = new Map<string, string>();
  for (const s of index.statements.values()) {
    const person = index.people.get(s.speaker);
    const from = index.counts.get(s.id)!;
    const first = spoke.get(s.speaker);
    if (first === undefined || from < first) spoke.set(s.speaker, from);
    add(
      'statement',
      s.id,
      person?.name ?? s.speaker,
      [s.quote ?? s.says, s.original?.text, s.quote && s.says],
      { also: person?.spellings ?? [] },
    );
  }
  for (const i of index.data.issues)
    add('issue', i.id, i.title, [i.question, ...i.options.map((o) => o.label)]);
  for (const p of index.data.people) {
    const also = p.spellings ?? [];
    const first = spoke.get(p.id) ?? '';
    const starts = p.roles.map((r) => later(first, firstDay(r.from)));
    // A person has one entry for each state of the roles: a later role is found only later.
    for (const from of new Set([first, ...starts]))
      add(
        'person',
        p.id,
        p.name,
        p.roles.filter((_, i) => starts[i]! <= from).map((r) => r.title),
        { also, from },
      );
  }
  for (const d of index.data.documents) {
    add('document', d.id, d.title, [d.summary, d.label]);
    for (const p of d.provisions)
      add('provision', p.id, p.number === undefined ? d.title : `${d.title}, ${p.number}`, [
        p.summary,
        p.keyPhrase,
      ]);
  }
  for (const e of index.data.events) {
    const from = index.counts.get(e.id)!;
    // What came of it is known when it is over.
    const over = later(from, lastDay(e.date));
    if (over > from || e.outcome === undefined) add('event', e.id, e.title, [e.summary, e.place]);
    if (e.outcome !== undefined)
      add('event', e.id, e.title, [e.summary, e.outcome, e.place], { from: over });
  }
  for (const d of index.data.disputes) {
    const open = disputedFrom(index, d);
    const days = d.claims.map((c) => later(open, index.counts.get(c.id) ?? ''));
    for (const from of new Set(days))
      add(
        'dispute',
        d.id,
        d.question,
        d.claims.filter((_, i) => days[i]! <= from).map((c) => `${c.by}: ${c.says}`),
        { from },
      );
  }
  return list;
}

/** Of the states of one thing, the newest by the day: it holds what the earlier ones do. */
function newestStates(entries: readonly SearchEntry[], day: string): ReadonlySet<string> {
  const newest = new Map<string, SearchEntry>();
  for (const e of entries) {
    const key = `${e.kind} ${e.entry}`;
    const other = newest.get(key);
    if (e.from <= day && (!other || other.from <= e.from)) newest.set(key, e);
  }
  return new Set([...newest.values()].map((e) => e.id));
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
  const byDay = { day: '', states: new Set() as ReadonlySet<string> };
  const search: Search = {
    find: (query, limit, day) => {
      // Each letter typed asks again for the same day.
      if (byDay.day !== day) Object.assign(byDay, { day, states: newestStates(entries, day) });
      return engine
        .search(query, { filter: (hit) => byDay.states.has(String(hit.id)) })
        .slice(0, limit)
        .map((hit) => ({ entry: byId.get(String(hit.id))!, score: hit.score }));
    },
  };
  cache.set(index, search);
  return search;
}
