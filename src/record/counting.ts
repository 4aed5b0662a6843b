/**
 * From which day on a dated entry counts. The one rule for vague dates: an entry counts from the last
 * day that its date can mean, so that nothing is shown on a day on which it may not have been there.
 * An event is a span that is known to have begun: it counts from the last day its beginning can mean.
 */
import { firstDay, lastDay } from './edtf.ts';
import type { RecordData } from './types.ts';

/** What a day counts by: when a thing was said or done, or when it became public. */
export const BASES = ['said', 'known'] as const;
export type Basis = (typeof BASES)[number];

interface Dated {
  readonly date?: string | undefined;
  readonly known?: string | undefined;
}

/** First day (`YYYY-MM-DD`) on which a statement, document, response or claim counts; '' if undated. */
function countsFrom(x: Dated, basis: Basis): string {
  const date = basis === 'known' ? (x.known ?? x.date) : x.date;
  return date === undefined ? '' : lastDay(date);
}

/** First day on which an event counts: it may last for days, but has begun. */
function eventCountsFrom(x: Dated, basis: Basis): string {
  if (basis === 'known' && x.known !== undefined) return lastDay(x.known);
  return lastDay((x.date ?? '').split('/')[0]!);
}

const later = (a: string, b: string) => (a > b ? a : b);

/**
 * First day on which each entry counts, by its id: statements, events, documents and their provisions
 * and responses, claims, voices, silences, positions. A position or a voice counts no earlier than the
 * first of what it rests on.
 */
export function countsOf(data: RecordData, basis: Basis): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const s of data.statements) days.set(s.id, countsFrom(s, basis));
  for (const e of data.events) days.set(e.id, eventCountsFrom(e, basis));
  for (const d of data.documents) {
    const day = countsFrom(d, basis);
    days.set(d.id, day);
    // The end of a document is a day of its own, of no entry: its key is no id.
    if (d.ended !== undefined) days.set(`${d.id} ended`, lastDay(d.ended));
    for (const p of d.provisions) days.set(p.id, day);
    for (const r of d.responses) days.set(r.id, r.date === undefined ? day : countsFrom(r, basis));
  }
  for (const d of data.disputes) for (const c of d.claims) days.set(c.id, countsFrom(c, basis));
  for (const s of data.silences ?? []) days.set(s.id, countsFrom(s, basis));
  const firstOf = (ids: readonly string[]) =>
    ids.reduce((first, id) => {
      const day = days.get(id);
      return day !== undefined && (first === '' || day < first) ? day : first;
    }, '');
  for (const v of data.voices ?? []) days.set(v.id, later(lastDay(v.date), firstOf(v.statements)));
  for (const p of data.positions) days.set(p.id, later(lastDay(p.from), firstOf(p.evidence)));
  return days;
}

/** Whether a date is vague enough that its entry may have been there before it counts. */
export function isVague(date: string): boolean {
  return firstDay(date) !== lastDay(date);
}
