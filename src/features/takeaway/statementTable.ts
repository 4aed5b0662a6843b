import { filterStatements } from '../../analysis/filter.ts';
import { roleOn } from '../../record/role.ts';
import type { Statement } from '../../record/types.ts';
import type { Asked, Words } from './asked.ts';
import type { Table, Value } from './tables.ts';

/** Statements that pass, newest first, as the list on screen has them. */
export function statementsOnScreen(asked: Asked): readonly Statement[] {
  return filterStatements(asked.index, asked.choice.filter).toReversed();
}

const COLUMNS = [
  'id',
  'party',
  'speaker',
  'role',
  'voice',
  'date',
  'dateWritten',
  'venue',
  'reach',
  'quote',
  'original',
  'originalLanguage',
  'translator',
  'says',
  'issues',
  'publisher',
  'sourceTitle',
  'sourceUrl',
  'published',
  'verdict',
  'confidence',
  'permalink',
] as const;

/** One row a statement. What is not a quotation is never in the column of quotations. */
export function statementTable(asked: Asked, { m, t, q, dates }: Words): Table {
  const { index } = asked;
  const row = (s: Statement): Record<(typeof COLUMNS)[number], Value> => {
    const person = index.people.get(s.speaker);
    const role = person && roleOn(person, s.date);
    const source = index.sources.get(s.source);
    const parties = [...(s.party === undefined ? [] : [s.party]), ...(s.jointWith ?? [])];
    return {
      id: s.id,
      party: parties.map((p) => index.parties.get(p)?.name ?? p).join('; ') || null,
      speaker: person?.name ?? s.speaker,
      role: role?.title ?? null,
      voice: (role && m.common.voices[role.voice]) || null,
      date: s.date,
      dateWritten: dates(s.date, 'long'),
      venue: s.venue ?? null,
      reach: m.common.reach[s.reach],
      quote: s.quote ?? null,
      original: s.original?.text ?? null,
      originalLanguage: s.original ? q.originalLanguages[s.original.language] : null,
      translator: s.translator ?? null,
      says: s.says,
      issues: s.issues.map((i) => index.issues.get(i)?.title ?? i).join('; ') || null,
      publisher: source?.publisher ?? null,
      sourceTitle: source?.title ?? null,
      sourceUrl: source?.url ?? null,
      published: source?.published ?? null,
      verdict: s.check ? t.verdicts[s.check.verdict] : t.unchecked,
      confidence: t.confidence[s.confidence],
      permalink: asked.permalink(s.id) ?? null,
    };
  };
  return {
    name: t.sheets.statements,
    columns: COLUMNS.map((key) => ({ key, title: t.columns[key] })),
    rows: statementsOnScreen(asked).map((s) => {
      const values = row(s);
      return COLUMNS.map((key) => values[key]);
    }),
  };
}
