import { countsOf, type Basis } from './counting.ts';
import { compareDates } from './edtf.ts';
import type {
  Claim,
  Clause,
  Dispute,
  Document,
  Event,
  Group,
  Issue,
  Party,
  Person,
  Position,
  Provision,
  RecordData,
  Response,
  Silence,
  Source,
  Statement,
  Voice,
} from './types.ts';

/** A record with a way to everything by id. Made once, then never changed. */
export interface RecordIndex {
  readonly data: RecordData;
  /** What the days of `counts` go by. */
  readonly basis: Basis;
  /** First day on which each dated entry counts, by its id: see `counting.ts`. */
  readonly counts: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of their dates. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly provisions: ReadonlyMap<
    string,
    { readonly document: Document; readonly provision: Provision }
  >;
  readonly responses: ReadonlyMap<
    string,
    { readonly document: Document; readonly response: Response }
  >;
  readonly events: ReadonlyMap<string, Event>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  /** What became of a provision later, by its id: edges that start there. */
  readonly clausesFrom: ReadonlyMap<string, readonly Clause[]>;
  /** Where a provision comes from, by its id: edges that end there. */
  readonly clausesTo: ReadonlyMap<string, readonly Clause[]>;
  /** Ids that were given up, with those that took their place. */
  readonly aliases: ReadonlyMap<string, string>;
  /** States of each party's position on each issue, oldest first, by `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly Position[]>;
  /** Positions that rest on a piece of evidence, by the id of the evidence. */
  readonly supports: ReadonlyMap<string, readonly Position[]>;
  /** Disputes that a statement is part of. */
  readonly disputesOf: ReadonlyMap<
    string,
    readonly { readonly dispute: Dispute; readonly claim: Claim }[]
  >;
  /** Statements that contradict a statement, whichever of the two says so. */
  readonly contradicts: ReadonlyMap<string, readonly string[]>;
  /** Provisions that answer or touch an issue. */
  readonly provisionsOf: ReadonlyMap<
    string,
    readonly { readonly document: Document; readonly provision: Provision }[]
  >;
  /** Voices of a party that differ from its line, by `seriesKey`. */
  readonly voicesOf: ReadonlyMap<string, readonly Voice[]>;
  /** What is known of a party's silence on an issue, by `seriesKey`. */
  readonly silencesOf: ReadonlyMap<string, readonly Silence[]>;
}

/** Key of one party's positions on one issue. */
export function seriesKey(party: string, issue: string): string {
  return `${party} ${issue}`;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((x) => [x.id, x]));
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Indexes a checked record. */
export function indexRecord(data: RecordData): RecordIndex {
  const series = new Map<string, Position[]>();
  const supports = new Map<string, Position[]>();
  for (const p of data.positions) {
    add(series, seriesKey(p.party, p.issue), p);
    for (const e of p.evidence) add(supports, e, p);
  }
  for (const list of series.values()) list.sort((a, b) => compareDates(a.from, b.from));

  const disputesOf = new Map<string, { dispute: Dispute; claim: Claim }[]>();
  for (const dispute of data.disputes)
    for (const claim of dispute.claims)
      for (const s of claim.statements ?? []) add(disputesOf, s, { dispute, claim });

  const contradicts = new Map<string, string[]>();
  for (const s of data.statements)
    for (const other of s.contradicts ?? [])
      for (const [a, b] of [[s.id, other] as const, [other, s.id] as const])
        if (!contradicts.get(a)?.includes(b)) add(contradicts, a, b);

  const provisions = data.documents.flatMap((document) =>
    document.provisions.map((provision) => ({ document, provision })),
  );
  const provisionsOf = new Map<string, { document: Document; provision: Provision }[]>();
  for (const p of provisions) if (p.provision.issue) add(provisionsOf, p.provision.issue, p);

  const clausesFrom = new Map<string, Clause[]>();
  const clausesTo = new Map<string, Clause[]>();
  for (const c of data.clauses ?? []) {
    for (const p of c.from) add(clausesFrom, p, c);
    for (const p of c.to ?? []) add(clausesTo, p, c);
  }

  const voicesOf = new Map<string, Voice[]>();
  for (const v of data.voices ?? []) add(voicesOf, seriesKey(v.party, v.issue), v);
  const silencesOf = new Map<string, Silence[]>();
  for (const s of data.silences ?? []) add(silencesOf, seriesKey(s.party, s.issue), s);

  return {
    data,
    basis: 'said',
    counts: countsOf(data, 'said'),
    parties: byId(data.parties),
    groups: byId(data.groups),
    issues: byId(data.issues),
    people: byId(data.people),
    sources: byId(data.sources),
    statements: byId([...data.statements].sort((a, b) => compareDates(a.date, b.date))),
    positions: byId(data.positions),
    documents: byId(data.documents),
    provisions: new Map(provisions.map((p) => [p.provision.id, p])),
    responses: new Map(
      data.documents.flatMap((document) =>
        document.responses.map((response) => [response.id, { document, response }] as const),
      ),
    ),
    events: byId(data.events),
    disputes: byId(data.disputes),
    clausesFrom,
    clausesTo,
    aliases: new Map((data.aliases ?? []).map((a) => [a.from, a.to])),
    series,
    supports,
    disputesOf,
    contradicts,
    provisionsOf,
    voicesOf,
    silencesOf,
  };
}

const byKnown = new WeakMap<RecordIndex, RecordIndex>();

/** The same record, its days counted by another basis. Made once for each record. */
export function indexBy(index: RecordIndex, basis: Basis): RecordIndex {
  if (index.basis === basis) return index;
  let other = byKnown.get(index);
  if (!other) {
    other = { ...index, basis, counts: countsOf(index.data, basis) };
    byKnown.set(index, other);
    byKnown.set(other, index);
  }
  return other;
}

/** Whether an entry counts on a day (`YYYY-MM-DD`). What has no date always does. */
export function counted(index: RecordIndex, id: string, day: string): boolean {
  return (index.counts.get(id) ?? '') <= day;
}
