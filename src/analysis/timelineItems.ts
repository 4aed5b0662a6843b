import { firstDay, lastDay, parseEdtf } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Statement } from '../record/types.ts';
import { movements } from './movement.ts';
import { perRecord } from './spells.ts';

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

const ofStatement = new WeakMap<Statement, TimelineItem>();

/** The item of a statement; it is made once, for there are thousands and a day is dragged. */
function statementItem(s: Statement, party: string): TimelineItem {
  let item = ofStatement.get(s);
  if (!item) {
    item = { id: s.id, kind: 'statement', lane: party, party, ...span(s.date) };
    ofStatement.set(s, item);
  }
  return item;
}

const inOrder = (a: TimelineItem, b: TimelineItem) => a.from - b.from || a.to - b.to;

/** Events, documents and changes of a record, in order. */
const otherItems = perRecord((index): readonly TimelineItem[] => {
  const items: TimelineItem[] = [];
  for (const e of index.data.events) {
    const lane = TALKS.has(e.kind) ? 'talks' : 'other';
    items.push({ id: e.id, kind: 'event', lane, party: null, ...span(e.date) });
  }
  for (const d of index.data.documents)
    items.push({ id: d.id, kind: 'document', lane: 'documents', party: null, ...span(d.date) });
  for (const m of movements(index))
    if (m.kind !== 'first')
      items.push({
        id: m.after.id,
        kind: 'change',
        lane: 'changes',
        party: m.party,
        ...span(m.date),
      });
  return items.sort(inOrder);
});

/** Two lists in order as one; of two that stand equal, the first list's comes first. */
function merged(a: readonly TimelineItem[], b: readonly TimelineItem[]): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  let k = 0;
  for (const item of a) {
    while (k < b.length && inOrder(b[k]!, item) < 0) items.push(b[k++]!);
    items.push(item);
  }
  while (k < b.length) items.push(b[k++]!);
  return items;
}

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
  const shown = new Set(parties);
  const said: TimelineItem[] = [];
  let ordered = true;
  for (const s of statements) {
    if (s.party === undefined || !shown.has(s.party)) continue;
    const item = statementItem(s, s.party);
    if (ordered && said.length > 0 && inOrder(said[said.length - 1]!, item) > 0) ordered = false;
    said.push(item);
  }
  // The record gives them in order; whoever doesn't gets the same.
  if (!ordered) said.sort(inOrder);
  const others = otherItems(index).filter(
    (i) =>
      counted(index, i.id, day) &&
      (withOther || i.lane !== 'other') &&
      (i.kind !== 'change' || shown.has(i.party!)),
  );
  return merged(said, others);
}
