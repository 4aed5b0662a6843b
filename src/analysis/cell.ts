import { compareDates } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type {
  Act,
  Document,
  Event,
  Position,
  Provision,
  Response,
  Statement,
} from '../record/types.ts';

/** One piece of evidence, with what it is. */
export type Evidence =
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly date: string;
      readonly statement: Statement;
    }
  | {
      readonly kind: 'provision';
      readonly id: string;
      readonly date: string;
      readonly document: Document;
      readonly provision: Provision;
    }
  | {
      readonly kind: 'response';
      readonly id: string;
      readonly date: string;
      readonly document: Document;
      readonly response: Response;
    }
  | { readonly kind: 'event'; readonly id: string; readonly date: string; readonly event: Event };

/** What one party wants on one issue, as the record stood on a day. */
export interface Cell {
  readonly party: string;
  readonly issue: string;
  /** `not-stated`: the record has nothing from that party on that issue. */
  readonly act: Act | 'not-stated';
  readonly position: Position | null;
  /** Newest evidence first. */
  readonly evidence: readonly Evidence[];
  /** Its statements with exact words, newest first. */
  readonly quotes: readonly Statement[];
  /** Date of the newest evidence by that day. */
  readonly last: string | null;
}

/** The state of a party's position on a day: the last that had surely begun. Null: not stated. */
export function positionAt(
  index: RecordIndex,
  party: string,
  issue: string,
  day: string,
): Position | null {
  const series = index.series.get(seriesKey(party, issue));
  if (!series) return null;
  let found: Position | null = null;
  for (const p of series) if (counted(index, p.id, day)) found = p;
  return found;
}

/** Looks up one piece of evidence by its id. Null: no such entry, or one without a date. */
export function evidenceById(index: RecordIndex, id: string): Evidence | null {
  const statement = index.statements.get(id);
  if (statement) return { kind: 'statement', id, date: statement.date, statement };
  const provision = index.provisions.get(id);
  if (provision) return { kind: 'provision', id, date: provision.document.date, ...provision };
  const response = index.responses.get(id);
  if (response)
    return {
      kind: 'response',
      id,
      date: response.response.date ?? response.document.date,
      ...response,
    };
  const event = index.events.get(id);
  return event ? { kind: 'event', id, date: event.date, event } : null;
}

/** One cell of the comparison, as the record stood on a day (`YYYY-MM-DD`). */
export function cellAt(index: RecordIndex, party: string, issue: string, day: string): Cell {
  const position = positionAt(index, party, issue, day);
  if (!position)
    return {
      party,
      issue,
      act: 'not-stated',
      position: null,
      evidence: [],
      quotes: [],
      last: null,
    };
  const evidence = position.evidence
    .map((id) => evidenceById(index, id))
    .filter((e): e is Evidence => e !== null && counted(index, e.id, day))
    .sort((a, b) => compareDates(b.date, a.date));
  return {
    party,
    issue,
    act: position.act,
    position,
    evidence,
    quotes: evidence.flatMap((e) =>
      e.kind === 'statement' && e.statement.quote !== undefined ? [e.statement] : [],
    ),
    last: evidence[0]?.date ?? null,
  };
}
