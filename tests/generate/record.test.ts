import { expect, test } from 'vitest';
import { checkRecord } from '../../src/record/checkRecord.ts';
import { indexRecord } from '../../src/record/recordIndex.ts';
import { generateRecord } from './record.ts';

test.each([
  [150, 30],
  [1000, 200],
  [10_000, 2000],
])('a record of %i statements and %i positions passes every check', (statements, positions) => {
  const raw: unknown = JSON.parse(JSON.stringify(generateRecord({ statements, positions })));
  const checked = checkRecord(raw);
  if (!checked.ok) expect(checked.problems.slice(0, 5)).toEqual([]);
  const record = checked.ok ? checked.record : null!;
  expect(record.statements).toHaveLength(statements);
  expect(record.positions).toHaveLength(positions);
  expect(record.documents).toHaveLength(40);
  expect(record.events).toHaveLength(100);
});

test('the same seed gives the same record, another seed another', () => {
  const size = { statements: 150, positions: 30 };
  expect(generateRecord({ ...size, seed: 7 })).toEqual(generateRecord({ ...size, seed: 7 }));
  expect(generateRecord({ ...size, seed: 7 })).not.toEqual(generateRecord({ ...size, seed: 8 }));
});

test('any seed passes, with other sizes of everything', () => {
  for (let seed = 1; seed <= 15; seed++) {
    const record = generateRecord({
      statements: 300,
      positions: 90,
      parties: 2 + (seed % 4),
      issues: 3 + seed,
      documents: seed,
      events: 4 * seed,
      seed,
    });
    const checked = checkRecord(JSON.parse(JSON.stringify(record)));
    expect(checked.ok ? [] : checked.problems.slice(0, 3)).toEqual([]);
  }
});

test('it has what the real record has: vague dates, late knowledge, voices, disputes, ten years', () => {
  const record = generateRecord({ statements: 1000, positions: 200 });
  const index = indexRecord(record);
  expect(record.statements.some((s) => s.known !== undefined)).toBe(true);
  expect(record.statements.some((s) => s.date.length === 7)).toBe(true);
  expect(record.positions.some((p) => p.from.length === 7)).toBe(true);
  expect(record.documents.some((d) => d.known !== undefined)).toBe(true);
  expect(index.voicesOf.size).toBeGreaterThan(0);
  expect(index.silencesOf.size).toBeGreaterThan(0);
  expect(index.disputesOf.size).toBeGreaterThan(4);
  const days = record.statements.map((s) => s.date.slice(0, 4));
  expect(new Set(days).size).toBe(10);
  expect(Math.max(...record.positions.map((p) => p.evidence.length))).toBeGreaterThan(3);
});
