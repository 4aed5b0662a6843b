import type { Asked, Words } from './asked.ts';
import { metadataTable } from './metadataTable.ts';
import { statementsOnScreen } from './statementTable.ts';
import { comparisonTable, type Table } from './tables.ts';

function objects(table: Table): readonly Record<string, unknown>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((c, i) => [c.key, row[i]])));
}

/** The view as JSON: what it is, the comparison, and the full entries of its statements. */
export function toJson(asked: Asked, words: Words): string {
  const { index } = asked;
  const value = {
    metadata: metadataTable(asked, words).rows.map(([name, value]) => ({ name, value })),
    comparison: objects(comparisonTable(asked, words)),
    statements: statementsOnScreen(asked).map((s) => ({
      ...s,
      person: index.people.get(s.speaker),
      printedIn: index.sources.get(s.source),
      permalink: asked.permalink(s.id),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
