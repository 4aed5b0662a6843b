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
import { countingDays, inSpell, perRecord, type Spells } from './spells.ts';

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
  return inSpell(statesOf(index, series), day, () => {
    let found: Position | null = null;
    for (const p of series) if (counted(index, p.id, day)) found = p;
    return found;
  });
}

const states = perRecord(() => new Map<readonly Position[], Spells<Position | null>>());

/** The states of one series by spell. */
function statesOf(index: RecordIndex, series: readonly Position[]): Spells<Position | null> {
  let spells = states(index).get(series);
  if (!spells) {
    const days = countingDays(
      index,
      series.map((p) => p.id),
    );
    states(index).set(series, (spells = { days, known: [] }));
  }
  return spells;
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

const cells = perRecord(() => new Map<string, Spells<Cell>>());

/** One party's cell on one issue by spell: its states and their evidence begin them. */
function cellsOf(index: RecordIndex, party: string, issue: string): Spells<Cell> {
  const key = seriesKey(party, issue);
  let spells = cells(index).get(key);
  if (!spells) {
    const series = index.series.get(key) ?? [];
    const days = countingDays(
      index,
      series.flatMap((p) => [p.id, ...p.evidence]),
    );
    cells(index).set(key, (spells = { days, known: [] }));
  }
  return spells;
}

/**
 * One cell of the comparison, as the record stood on a day (`YYYY-MM-DD`). As long as nothing in it
 * changes it is the same object.
 */
export function cellAt(index: RecordIndex, party: string, issue: string, day: string): Cell {
  return inSpell(cellsOf(index, party, issue), day, () => cellOn(index, party, issue, day));
}

function cellOn(index: RecordIndex, party: string, issue: string, day: string): Cell {
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
