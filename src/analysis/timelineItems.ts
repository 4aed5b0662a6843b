import { firstDay, lastDay, parseEdtf } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Statement } from '../record/types.ts';
import { movements } from './movement.ts';

/** A lane of the timeline: one for each party, then `talks`, `documents`, `changes`. */
type Lane = string;

export interface TimelineItem {
  /** Id of the statement, event, document or position. */
  readonly id: string;
  readonly kind: 'statement' | 'event' | 'document' | 'change';
  readonly lane: Lane;
  readonly party: string | null;
  /** First and last day that it can mean, as days since 1970-01-01 (UTC). */
  readonly from: number;
  readonly to: number;
  /** A span to draw: an interval, a month, an approximate day. */
  readonly vague: boolean;
  readonly date: string;
}

const DAY_MS = 86_400_000;

/** A day (`YYYY-MM-DD`) as days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayText(n: number): string {
  return new Date(Math.round(n) * DAY_MS).toISOString().slice(0, 10);
}

function span(date: string): Pick<TimelineItem, 'from' | 'to' | 'vague' | 'date'> {
  const parsed = parseEdtf(date);
  return {
    from: dayNumber(firstDay(date)),
    to: dayNumber(lastDay(date)),
    vague: parsed ? parsed.precision !== 'day' || parsed.approximate : false,
    date,
  };
}

/** Kinds of events that are drawn as talks. */
const TALKS = new Set(['talks', 'summit', 'call']);

/**
 * What the timeline shows for a day: the statements given, talks, documents, and changes of position;
 * with `withOther` the events that are no talks too.
 * Ordered by first day within a lane.
 */
export function timelineItems(
  index: RecordIndex,
  statements: readonly Statement[],
  parties: readonly string[],
  day: string,
  withOther = false,
): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const s of statements)
    if (s.party !== undefined && parties.includes(s.party))
      items.push({ id: s.id, kind: 'statement', lane: s.party, party: s.party, ...span(s.date) });
  for (const e of index.data.events) {
    if (!counted(index, e.id, day)) continue;
    if (TALKS.has(e.kind))
      items.push({ id: e.id, kind: 'event', lane: 'talks', party: null, ...span(e.date) });
    else if (withOther)
      items.push({ id: e.id, kind: 'event', lane: 'other', party: null, ...span(e.date) });
  }
  for (const d of index.data.documents)
    if (counted(index, d.id, day))
      items.push({ id: d.id, kind: 'document', lane: 'documents', party: null, ...span(d.date) });
  for (const m of movements(index))
    if (m.kind !== 'first' && parties.includes(m.party) && counted(index, m.after.id, day))
      items.push({
        id: m.after.id,
        kind: 'change',
        lane: 'changes',
        party: m.party,
        ...span(m.date),
      });
  return items.sort((a, b) => a.from - b.from || a.to - b.to);
}
