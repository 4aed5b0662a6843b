import { firstDay, lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Statement } from '../record/types.ts';
import { foldQuery } from './fold.ts';
import { Bounded, perRecord, spellOf } from './spells.ts';
import { matchesWords } from './statementText.ts';

/** Which statements are let through. An empty list lets everything through. */
export interface Filter {
  readonly parties: readonly string[];
  readonly groups: readonly string[];
  readonly issues: readonly string[];
  readonly people: readonly string[];
  readonly documents: readonly string[];
  readonly kinds: readonly string[];
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The day of which the record is shown: later statements don't exist yet. */
  readonly day: string;
}

/** Lets every statement of its day through. */
export const EVERYTHING: Omit<Filter, 'day'> = {
  parties: [],
  groups: [],
  issues: [],
  people: [],
  documents: [],
  kinds: [],
  words: null,
  from: null,
  to: null,
};

/** The parts of a filter that a reader can set and clear one by one. */
export type Facet =
  'parties' | 'groups' | 'issues' | 'people' | 'documents' | 'kinds' | 'words' | 'dates';

const docCache = new WeakMap<RecordIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** Statements that bear on each document: answers to it, and claims in disputes about it. */
function statementsOfDocuments(index: RecordIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const known = docCache.get(index);
  if (known) return known;
  const map = new Map<string, Set<string>>();
  for (const d of index.data.documents)
    map.set(d.id, new Set(d.responses.flatMap((r) => r.statements ?? [])));
  for (const dispute of index.data.disputes)
    for (const d of dispute.documents ?? [])
      for (const c of dispute.claims) for (const s of c.statements ?? []) map.get(d)?.add(s);
  docCache.set(index, map);
  return map;
}

type Test = (s: Statement) => boolean;

function tests(index: RecordIndex, f: Filter): ReadonlyMap<Facet, Test> {
  const map = new Map<Facet, Test>();
  if (f.parties.length > 0)
    map.set(
      'parties',
      (s) =>
        s.party === undefined ||
        f.parties.includes(s.party) ||
        (s.jointWith ?? []).some((p) => f.parties.includes(p)),
    );
  if (f.groups.length > 0) {
    const issues = new Set(
      index.data.issues.filter((i) => f.groups.includes(i.group)).map((i) => i.id),
    );
    map.set('groups', (s) => s.issues.some((i) => issues.has(i)));
  }
  if (f.issues.length > 0) map.set('issues', (s) => s.issues.some((i) => f.issues.includes(i)));
  if (f.people.length > 0) map.set('people', (s) => f.people.includes(s.speaker));
  if (f.documents.length > 0) {
    const of = statementsOfDocuments(index);
    const ids = new Set(f.documents.flatMap((d) => [...(of.get(d) ?? [])]));
    map.set('documents', (s) => ids.has(s.id));
  }
  if (f.kinds.length > 0) map.set('kinds', (s) => f.kinds.includes(s.reach));
  if (f.words !== null) {
    const terms = foldQuery(f.words);
    map.set('words', (s) => matchesWords(index, s, terms));
  }
  if (f.from !== null || f.to !== null) {
    const from = f.from ?? '0000';
    const to = f.to ?? '9999';
    map.set('dates', (s) => lastDay(s.date) >= from && firstDay(s.date) <= to);
  }
  return map;
}

/** Statements that pass a filter on some day, in the order of their dates. */
interface Passing {
  readonly list: readonly Statement[];
  /** When each of the list begins to count, and the same in the order of time. */
  readonly counts: readonly string[];
  readonly days: readonly string[];
  /** The last answer: as many statements by another day are the same statements. */
  last: readonly Statement[];
}

/** Filters that are kept: what a reader types, letter by letter, is each a filter of its own. */
const FILTERS = 12;

const passing = perRecord(() => new Bounded<string, Passing>(FILTERS));

/** A filter as a text, its day left out. */
export function filterKey(f: Filter, without: Facet | undefined): string {
  return JSON.stringify([
    without,
    f.parties,
    f.groups,
    f.issues,
    f.people,
    f.documents,
    f.kinds,
    f.words,
    f.from,
    f.to,
  ]);
}

function passingOf(index: RecordIndex, f: Filter, without: Facet | undefined): Passing {
  return passing(index).get(filterKey(f, without), () => {
    const active = [...tests(index, f)]
      .filter(([facet]) => facet !== without)
      .map(([, test]) => test);
    const list = [...index.statements.values()].filter((s) => active.every((test) => test(s)));
    const counts = list.map((s) => index.counts.get(s.id) ?? '');
    return { list, counts, days: counts.toSorted(), last: list };
  });
}

/** Statements that pass, in the order of their dates. The same list as long as it has the same in it. */
export function filterStatements(
  index: RecordIndex,
  f: Filter,
  without?: Facet,
): readonly Statement[] {
  const known = passingOf(index, f, without);
  const many = spellOf(known.days, f.day);
  if (many === known.last.length) return known.last;
  known.last =
    many === known.list.length
      ? known.list
      : known.list.filter((_, i) => known.counts[i]! <= f.day);
  return known.last;
}

/** How many statements pass. */
export function countStatements(index: RecordIndex, f: Filter): number {
  return spellOf(passingOf(index, f, undefined).days, f.day);
}

/** How many statements each value of a facet would let through, all other filters kept. */
export function facetCounts(
  index: RecordIndex,
  f: Filter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const up = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const docs = statementsOfDocuments(index);
  for (const s of filterStatements(index, f, facet)) {
    if (facet === 'parties')
      for (const p of s.party ? [s.party, ...(s.jointWith ?? [])] : []) up(p);
    if (facet === 'issues') for (const i of s.issues) up(i);
    if (facet === 'groups')
      for (const g of new Set(s.issues.map((i) => index.issues.get(i)?.group))) if (g) up(g);
    if (facet === 'people') up(s.speaker);
    if (facet === 'kinds') up(s.reach);
    if (facet === 'documents') for (const [d, ids] of docs) if (ids.has(s.id)) up(d);
  }
  return counts;
}

/** Whether a filter narrows statements beyond parties and the day. */
export function narrows(f: Filter): boolean {
  return (
    f.issues.length + f.people.length + f.documents.length + f.kinds.length > 0 ||
    f.words !== null ||
    f.from !== null ||
    f.to !== null
  );
}
