/**
 * Recounts what changed between two days from the files in `data/` alone, with none of the site's
 * code: the check of the page's own numbers. An entry counts from the last day its date can mean.
 * `npx tsx tests/recount.ts 2025-08-15 2026-02-13` prints it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

interface Position {
  readonly party: string;
  readonly issue: string;
  readonly from: string;
  readonly evidence: readonly string[];
  readonly act: string;
  readonly prefers?: string;
  readonly accepts?: readonly string[];
}
interface Issue {
  readonly id: string;
  readonly ordered: boolean;
  readonly options: readonly { readonly id: string }[];
}
interface Document {
  readonly id: string;
  readonly date: string;
  readonly ended?: string;
  readonly supersedes?: readonly string[];
  readonly provisions?: readonly { readonly id: string }[];
  readonly responses?: readonly { readonly id: string; readonly date?: string }[];
}
interface Statement {
  readonly id: string;
  readonly party?: string;
  readonly jointWith?: readonly string[];
  readonly date: string;
}

const files = new Map<string, unknown>();
function read(file: string): unknown {
  if (!files.has(file)) files.set(file, parse(readFileSync(join('data', file), 'utf8')));
  return files.get(file);
}
const folder = (name: string) =>
  readdirSync(join('data', name))
    .filter((f) => f.endsWith('.yaml'))
    .flatMap((f) => read(join(name, f)) as unknown[]);

/** The last day that a date can mean: of an interval its end, of a month or a year their last day. */
function lastDayOf(text: string): string {
  const end = text.split('/').at(-1)!.replace(/[~?%]/g, '');
  const [year, month, day] = end.split('-');
  if (day !== undefined) return end;
  if (month === undefined) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

export interface Recount {
  /** By party: issues on which it asks for another option, and so on. */
  readonly parties: Readonly<
    Record<
      string,
      Readonly<
        Record<'moved' | 'named' | 'unnamed' | 'stance' | 'first', readonly string[]> & {
          towards: Readonly<Record<string, readonly string[]>>;
          away: readonly string[];
        }
      >
    >
  >;
  readonly gap: Readonly<Record<'narrowed' | 'widened' | 'same' | 'open', readonly string[]>>;
  readonly documents: Readonly<Record<'new' | 'replaced' | 'dropped', readonly string[]>>;
  /** Statements said in between by the parties given, with another's, or by nobody's voice. */
  readonly statements: number;
}

/** Counts what changed for parties between two days, the earlier one first. */
export function recount(parties: readonly string[], since: string, day: string): Recount {
  const meta = read('record.yaml') as { readonly headline: readonly [string, string] };
  const issues = read('issues.yaml') as readonly Issue[];
  const positions = folder('positions') as readonly Position[];
  const documents = read('documents.yaml') as readonly Document[];
  const statements = folder('statements') as readonly Statement[];
  const by = (date: string, on: string) => lastDayOf(date) <= on;

  const events = read('events.yaml') as readonly { readonly id: string; readonly date: string }[];
  /** When each thing that can be evidence counts. */
  const dates = new Map<string, string>([
    ...statements.map((s) => [s.id, lastDayOf(s.date)] as const),
    ...events.map((e) => [e.id, lastDayOf(e.date.split('/')[0]!)] as const),
    ...documents.flatMap((d) => [
      ...(d.provisions ?? []).map((p) => [p.id, lastDayOf(d.date)] as const),
      ...(d.responses ?? []).map((r) => [r.id, lastDayOf(r.date ?? d.date)] as const),
    ]),
  ]);
  /** A position stands on something: it counts no earlier than the first of its evidence. */
  const stands = (p: Position, on: string) =>
    by(p.from, on) && p.evidence.some((id) => dates.get(id)! <= on);

  /** What a party asked for on a day: the newest entry that counts by then. */
  const stateOf = (party: string, issue: string, on: string) => {
    let state: Position | undefined;
    for (const p of positions) {
      if (p.party !== party || p.issue !== issue || !stands(p, on)) continue;
      if (!state || p.from.slice(0, 10) >= state.from.slice(0, 10)) state = p;
    }
    return state;
  };
  const place = (issue: Issue, p: Position | undefined) =>
    p?.prefers === undefined ? undefined : issue.options.findIndex((o) => o.id === p.prefers);

  const counts: Record<string, Recount['parties'][string]> = {};
  for (const party of parties) {
    const others = meta.headline.filter((x) => x !== party);
    const own = {
      moved: [] as string[],
      named: [] as string[],
      unnamed: [] as string[],
      stance: [] as string[],
      first: [] as string[],
      towards: Object.fromEntries(others.map((x) => [x, [] as string[]])),
      away: [] as string[],
    };
    for (const issue of issues) {
      const was = stateOf(party, issue.id, since);
      const is = stateOf(party, issue.id, day);
      if (!is || was === is) continue;
      if (!was) own.first.push(issue.id);
      else if (was.prefers === undefined && is.prefers !== undefined) own.named.push(issue.id);
      else if (was.prefers !== undefined && is.prefers === undefined) own.unnamed.push(issue.id);
      else if (was.prefers === is.prefers) {
        const same = (a?: readonly string[], b?: readonly string[]) =>
          JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...(b ?? [])].sort());
        if (was.act !== is.act || !same(was.accepts, is.accepts)) own.stance.push(issue.id);
      } else {
        own.moved.push(issue.id);
        if (!issue.ordered) continue;
        const nearer: string[] = [];
        let further = 0;
        for (const other of others) {
          const there = place(issue, stateOf(other, issue.id, since));
          if (there === undefined) continue;
          const change = Math.abs(place(issue, is)! - there) - Math.abs(place(issue, was)! - there);
          if (change < 0) nearer.push(other);
          if (change > 0) further++;
        }
        if (nearer.length === 1) own.towards[nearer[0]!]!.push(issue.id);
        if (nearer.length === 0 && further > 0) own.away.push(issue.id);
      }
    }
    counts[party] = own;
  }

  const gap = {
    narrowed: [] as string[],
    widened: [] as string[],
    same: [] as string[],
    open: [] as string[],
  };
  for (const issue of issues.filter((i) => i.ordered)) {
    const [a, b] = meta.headline;
    const distance = (on: string) => {
      const [x, y] = [a, b].map((p) => place(issue, stateOf(p, issue.id, on)));
      return x === undefined || y === undefined ? undefined : Math.abs(x - y);
    };
    const [was, is] = [distance(since), distance(day)];
    if (was === undefined || is === undefined) gap.open.push(issue.id);
    else (is < was ? gap.narrowed : is > was ? gap.widened : gap.same).push(issue.id);
  }

  const replaced = (d: Document, on: string) =>
    documents.some((x) => x.supersedes?.includes(d.id) && by(x.date, on));
  const ended = (d: Document, on: string) => d.ended !== undefined && by(d.ended, on);
  const ids = (test: (d: Document) => boolean) => documents.filter(test).map((d) => d.id);
  return {
    parties: counts,
    gap,
    documents: {
      new: ids((d) => !by(d.date, since) && by(d.date, day)),
      replaced: ids((d) => by(d.date, since) && !replaced(d, since) && replaced(d, day)),
      dropped: ids((d) => by(d.date, since) && !ended(d, since) && ended(d, day)),
    },
    statements: statements.filter(
      (s) =>
        (s.party === undefined ||
          [s.party, ...(s.jointWith ?? [])].some((p) => parties.includes(p))) &&
        !by(s.date, since) &&
        by(s.date, day),
    ).length,
  };
}

const [, script, since, day] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href)
  console.log(JSON.stringify(recount(['russia', 'ukraine', 'usa'], since!, day!), null, 2));
