import { expect, test } from 'vitest';
import { ask, words } from '../../../tests/fixtures/asked.ts';
import { realIndex } from '../../../tests/fixtures/realIndex.ts';
import { changeSummary } from '../../analysis/changeSummary.ts';
import { positionAt } from '../../analysis/cell.ts';
import { movementBetween } from '../../analysis/movement.ts';
import { indexBy } from '../../record/recordIndex.ts';
import type { Asked } from './asked.ts';
import { makeBriefing } from './briefing.ts';
import { briefingMarkdown } from './briefingMarkdown.ts';
import { fileDays, fileName } from './download.ts';
import { toJson } from './json.ts';
import { metadataTable } from './metadataTable.ts';
import { comparisonTable } from './tables.ts';

const index = realIndex();
const parties = [...index.data.meta.shown];
const [since, day] = ['2025-08-15', '2026-02-13'];
const asked = (change: Partial<Asked> = {}) => ({
  ...ask({ filter: { parties, day }, choice: { since } }),
  index,
  compared: since,
  ...change,
});

/** Rows as objects. */
function rowsOf(view: Asked) {
  const table = comparisonTable(view, words);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((c, i) => [c.key, row[i]])));
}

test('with two days, each party has its state before, the change, and what moved it', () => {
  const rows = rowsOf(asked());
  let changes = 0;
  for (const row of rows)
    for (const party of parties) {
      const issue = String(row['issueId']);
      const before = positionAt(index, party, issue, since);
      const move = movementBetween(index, party, issue, since, day);
      const of = (key: string) => row[`${party}.${key}`];
      expect(of('beforeSummary')).toBe(before?.summary ?? null);
      expect(of('beforeSince')).toBe(before?.from ?? null);
      expect(of('change')).toBe(move ? words.t.changes.kinds[move.kind] : 'no change');
      expect(of('steps')).toBe(move?.steps ?? null);
      if (!move) {
        expect(of('movedBy')).toBeNull();
        continue;
      }
      changes++;
      const by = index.statements.get(String(of('movedBy')));
      if (!by) continue;
      expect(of('movedByQuote')).toBe(by.quote ?? null);
      expect(of('movedBySource')).toBe(index.sources.get(by.source)?.url ?? null);
      expect(move.after.evidence).toContain(by.id);
      expect(move.before?.evidence ?? []).not.toContain(by.id);
    }
  expect(changes).toBeGreaterThan(10);
});

test('with one day, the table is as it was', () => {
  const [row] = rowsOf(asked({ compared: null }));
  expect(Object.keys(row!).some((k) => k.includes('before') || k.includes('movedBy'))).toBe(false);
});

test('metadata, JSON and names of files say both days and the basis', () => {
  const known = asked({ index: indexBy(index, 'known') });
  const about = new Map(metadataTable(known, words).rows.map(([k, v]) => [k, v]));
  expect(about.get('As of')).toBe(day);
  expect(about.get('Compared with')).toBe(since);
  expect(about.get('Days counted by')).toMatch(/^known/);
  const { metadata } = JSON.parse(toJson(known, words)) as { metadata: unknown };
  expect(metadata).toMatchObject({ asOf: day, comparedWith: since, countedBy: 'known' });
  expect(fileName(fileDays(known), 'table', 'csv')).toBe(
    'redlines-2025-08-15-to-2026-02-13-known-table.csv',
  );
  const one = asked({ compared: null });
  expect(fileName(fileDays(one), 'table', 'csv')).toBe('redlines-2026-02-13-table.csv');
  expect(JSON.parse(toJson(one, words))).toMatchObject({
    metadata: { comparedWith: null, countedBy: 'said' },
  });
});

test('the briefing has every change with old, new and a note on what moved it', () => {
  const briefing = makeBriefing(asked(), words);
  const section = briefing.sections.find((s) => s.key === 'changes')!;
  expect(section.title).toBe('What changed between 15 August 2025 and 13 February 2026');
  const summary = changeSummary(index, parties, since, day);
  const [counted, ...issues] = section.entries;
  for (const p of summary.parties) {
    const name = index.parties.get(p.party)!.name;
    const line = counted!.lines.find((l) => l.lead === `${name}:`)!;
    expect(line.text).toMatch(new RegExp(`^another option on ${p.moved} issues?\\b`));
  }
  const lines = issues.flatMap((e) => e.lines);
  expect(lines).toHaveLength(summary.parties.reduce((sum, p) => sum + p.moves.length, 0));
  for (const m of summary.parties.flatMap((p) => p.moves)) {
    const line = lines.find((l) => l.text.includes(m.after.summary.replace(/\.$/, '')))!;
    if (m.before) expect(line.text).toContain(m.before.summary.replace(/\.$/, ''));
  }
  expect(lines.filter((l) => l.notes.length === 0)).toEqual([]);
  expect(briefing.asOf).toContain('compared with 15 August 2025');
  expect(briefingMarkdown(briefing)).toContain('## What changed between 15 August 2025');
  expect(makeBriefing(asked({ compared: null }), words).sections.map((s) => s.key)).not.toContain(
    'changes',
  );
});
