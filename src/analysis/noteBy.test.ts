import { expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { noteBy, positionNoteBy } from './noteBy.ts';

const index = realIndex();

test('a note that names a later day is not told', () => {
  const by = (note: string, day: string) => noteBy(index, note, '2025-04-23', day);
  for (const [note, from] of [
    ['Merz (May 2026) adds assistance.', '2026-05-01'],
    ['So Peskov on 2025-12-29.', '2025-12-29'],
    ['Arakhamia (2026-11) explains it.', '2026-11-01'],
    ['On 15 December she joined the statement.', '2025-12-15'],
    ['Trump (22 Apr, 17 Aug) says so.', '2025-08-17'],
    ['The memorandum of 2026 says it.', '2026-01-01'],
  ] as const) {
    expect([note, by(note, '2025-04-30')]).toEqual([note, undefined]);
    expect(by(note, from)).toBe(note);
  }
});

test('a note that names no day, or earlier ones, is told', () => {
  for (const note of [
    'No outside mediation is mentioned: it may marshal 2000 men in a decade.',
    'As in the terms of June 2024, on 3 March 2025.',
    // Names that begin like a month.
    'RIA Novosti, Novaya Gazeta, Maria and Marco say so; Declared, Decree, Mayor, Sepp.',
  ])
    expect(noteBy(index, note, '2025-04-23', '2025-04-23')).toBe(note);
  expect(noteBy(index, undefined, '2025', '2025-04-23')).toBeUndefined();
});

test('a note on a position waits for the last evidence that it weighs, and then is told', () => {
  const { positions } = index.data;
  for (const p of positions) {
    expect(positionNoteBy(index, p, p.from.slice(0, 4) + '-01-01')).toBeUndefined();
    expect(positionNoteBy(index, p, '2026-12-31')).toBe(p.note);
  }
});
