import { noteBy } from '../../analysis/noteBy.ts';
import { rolesBy } from '../../record/role.ts';
import { counted, type RecordIndex } from '../../record/recordIndex.ts';
import type { Statement } from '../../record/types.ts';
import { licenceOf, type Asked, type Words } from './asked.ts';
import { statementsOnScreen } from './statementTable.ts';
import { comparisonTable, type Table } from './tables.ts';

function objects(table: Table): readonly Record<string, unknown>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((c, i) => [c.key, row[i]])));
}

/** A speaker without the roles of a later day. */
function personBy(index: RecordIndex, id: string, day: string) {
  const person = index.people.get(id);
  return person && { ...person, roles: rolesBy(person, day) };
}

/** What the file holds, with the record's own ids: for programs, so in no language. */
function metadata(asked: Asked, words: Words, issues: number, statements: number) {
  const { meta, format } = asked.index.data;
  const { filter, ...choice } = asked.choice;
  const { day, ...filters } = filter;
  return {
    record: meta.id,
    title: meta.title,
    question: meta.question,
    asOf: day,
    countedBy: asked.index.basis,
    comparedWith: asked.compared,
    ...choice,
    filters,
    issues,
    statements,
    address: asked.address,
    format,
    searchedUntil: meta.searchedUntil,
    latestMaterial: meta.latestMaterial,
    coverage: meta.coverage,
    licence: licenceOf(asked, words),
  };
}

/** A statement without what the day shown doesn't have: what later contradicts it, a note with hindsight. */
function statementBy(index: RecordIndex, s: Statement, day: string): Statement {
  const { contradicts, note, ...rest } = s;
  const other = contradicts?.filter((id) => counted(index, id, day)) ?? [];
  const told = noteBy(index, note, s.date, day);
  return {
    ...rest,
    ...(other.length > 0 && { contradicts: other }),
    ...(told !== undefined && { note: told }),
  };
}

/** The view as JSON: what it is, the comparison, and the full entries of its statements. */
export function toJson(asked: Asked, words: Words): string {
  const { index } = asked;
  const comparison = objects(comparisonTable(asked, words));
  const statements = statementsOnScreen(asked);
  const value = {
    metadata: metadata(asked, words, comparison.length, statements.length),
    comparison,
    statements: statements.map((s) => ({
      ...statementBy(index, s, asked.choice.filter.day),
      person: personBy(index, s.speaker, asked.choice.filter.day),
      printedIn: index.sources.get(s.source),
      permalink: asked.permalink(s.id),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
