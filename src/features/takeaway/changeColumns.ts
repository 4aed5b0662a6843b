import { positionAt, type Evidence } from '../../analysis/cell.ts';
import { movementBetween } from '../../analysis/movement.ts';
import { movingEvidence } from '../../analysis/movingEvidence.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Issue } from '../../record/types.ts';
import type { Asked, Words } from './asked.ts';
import { optionLabel } from './optionLabel.ts';
import type { Value } from './tables.ts';

/** What a table has of each party beyond its state on the day, when two days are compared. */
export const CHANGE_COLUMNS = [
  'beforeAct',
  'beforeOption',
  'beforeSummary',
  'beforeSince',
  'change',
  'steps',
  'movedBy',
  'movedByQuote',
  'movedBySays',
  'movedBySource',
] as const;
type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/** What a piece of evidence says: exact words only of statements, the rest in our words. */
function sayingOf(e: Evidence): Pick<Record<ChangeColumn, Value>, 'movedByQuote' | 'movedBySays'> {
  switch (e.kind) {
    case 'statement':
      return { movedByQuote: e.statement.quote ?? null, movedBySays: e.statement.says };
    case 'provision':
      return { movedByQuote: null, movedBySays: e.provision.summary };
    case 'response':
      return { movedByQuote: null, movedBySays: e.response.summary };
    case 'event':
      return { movedByQuote: null, movedBySays: e.event.summary };
  }
}

/** Ids of the sources that print a piece of evidence. */
function sourcesOf(e: Evidence): readonly string[] {
  switch (e.kind) {
    case 'statement':
      return [e.statement.source];
    case 'provision':
      return e.provision.sources?.length ? e.provision.sources : e.document.sources;
    case 'response':
      return e.response.sources?.length ? e.response.sources : e.document.sources;
    case 'event':
      return e.event.sources;
  }
}

function addressOf(index: RecordIndex, e: Evidence): string | null {
  for (const id of sourcesOf(e)) {
    const url = index.sources.get(id)?.url;
    if (url !== undefined) return url;
  }
  return null;
}

/** One party on one issue on the earlier day, what changed since, and what moved it. */
export function changeValues(
  asked: Asked,
  { m, t }: Words,
  party: string,
  issue: Issue,
  compared: string,
): readonly Value[] {
  const { index } = asked;
  const { day } = asked.choice.filter;
  const before = positionAt(index, party, issue.id, compared);
  const movement = movementBetween(index, party, issue.id, compared, day);
  const by = movement && movingEvidence(index, movement, day)?.evidence;
  const values: Record<ChangeColumn, Value> = {
    beforeAct: before ? m.common.acts[before.act] : m.common.notStated,
    beforeOption: before?.prefers === undefined ? null : optionLabel(issue, before.prefers),
    beforeSummary: before?.summary ?? null,
    beforeSince: before?.from ?? null,
    change: movement ? t.changes.kinds[movement.kind] : t.changes.none,
    steps: movement?.steps ?? null,
    movedBy: by?.id ?? null,
    ...(by ? sayingOf(by) : { movedByQuote: null, movedBySays: null }),
    movedBySource: by ? addressOf(index, by) : null,
  };
  return CHANGE_COLUMNS.map((key) => values[key]);
}
