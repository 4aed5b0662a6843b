import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '../src/record/checkRecord.ts';
import { countWords } from '../src/record/countWords.ts';
import type { Clause } from '../src/record/types.ts';
import { readData } from './readData.ts';

const checked = checkRecord(readData(resolve('data')).raw);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const { record } = checked;
const clauses = record.clauses ?? [];
const home = new Map(record.documents.flatMap((d) => d.provisions.map((p) => [p.id, d.id])));
const document = (id: string) => record.documents.find((d) => d.id === id)!;

/** Every provision that a clause leads to, by any way, and every document that drops it on that way. */
function reach(id: string): { readonly provisions: Set<string>; readonly dropped: Set<string> } {
  const provisions = new Set([id]);
  const dropped = new Set<string>();
  for (const at of provisions)
    for (const c of clauses.filter((x) => x.from.includes(at))) {
      c.to?.forEach((x) => provisions.add(x));
      if (c.droppedIn !== undefined) dropped.add(c.droppedIn);
    }
  provisions.delete(id);
  return { provisions, dropped };
}

/** Whether a clause leads into a document, or is known to end before it. */
function fate(id: string, into: string): readonly string[] {
  const { provisions, dropped } = reach(id);
  return [
    ...[...provisions].filter((p) => home.get(p) === into),
    ...(dropped.has(into) ? ['dropped'] : []),
  ];
}

const quoted = (c: Clause) => c.note?.match(/“[^”]*”|"[^"]*"/g) ?? [];

describe('clauses of this record', () => {
  test('every one of the 28 points leads to the 20, or is dropped on the way, never both', () => {
    for (const p of document('28-point-plan').provisions) {
      const ends = fate(p.id, '20-point-framework');
      expect([p.id, ends.length > 0]).toEqual([p.id, true]);
      expect([p.id, ends.includes('dropped') && ends.length > 1]).toEqual([p.id, false]);
    }
  });

  test('what no edge reaches in the 20 is new', () => {
    const reached = new Set(clauses.flatMap((c) => c.to ?? []));
    const fresh = document('20-point-framework').provisions.filter((p) => !reached.has(p.id));
    expect(fresh.map((p) => p.number ?? p.topic)).toEqual(['2', '10', '16', 'format']);
  });

  test('each point that the European amendments number comes from the point of that number', () => {
    for (const p of document('european-counter-e3-2025').provisions.filter((x) => x.number)) {
      const from = clauses.filter((c) => c.to?.includes(p.id)).flatMap((c) => c.from);
      expect(from).toContain(`28-point-plan.p${p.number}`);
    }
  });

  test('ends differ, and the id names where the edge begins and where it leads', () => {
    for (const c of clauses) {
      const to = c.droppedIn ?? home.get(c.to![0]!)!;
      const from = c.from.map((x) => home.get(x)!);
      expect(from).not.toContain(to);
      expect(c.id).toMatch(/^clause\./);
      expect([c.id, from.some((x) => c.id.startsWith(`clause.${x}.`))]).toEqual([c.id, true]);
      expect(c.id.replace(/\.\d+$/, '').endsWith(`.${to}`)).toBe(true);
    }
  });

  test('no link is told twice', () => {
    const links = clauses.flatMap((c) =>
      c.from.flatMap((a) => (c.to ?? [c.droppedIn!]).map((b) => `${a} > ${b}`)),
    );
    expect(links).toEqual([...new Set(links)]);
  });

  test('a note is a sentence or two of ours, with no more of a document than a key phrase', () => {
    const longest = Math.max(
      ...record.documents.flatMap((d) => d.provisions.map((p) => countWords(p.keyPhrase ?? ''))),
    );
    for (const c of clauses) {
      expect([c.id, countWords(c.note ?? '') <= 35]).toEqual([c.id, true]);
      for (const q of quoted(c)) expect([c.id, countWords(q) <= longest]).toEqual([c.id, true]);
    }
  });

  test('no wording is called the same or changed where both texts are alleged or reported only', () => {
    const unseen = new Set(['reported', 'alleged']);
    for (const c of clauses.filter((x) => x.wording === 'same')) {
      const ends = [...c.from, ...(c.to ?? [])].map((x) => document(home.get(x)!).text!);
      expect([c.id, ends.some((t) => unseen.has(t) || t === 'read-out')]).toEqual([c.id, false]);
    }
  });

  test('the army’s size leads from 600,000 by 800,000 in peacetime to the 20 points', () => {
    const { provisions } = reach('28-point-plan.p6');
    for (const p of ['european-counter-e3-2025.p6', 'geneva-19-point.n1', '20-point-framework.p4'])
      expect(provisions).toContain(p);
    expect(fate('28-point-plan.p6', '20-point-framework')).toEqual(['20-point-framework.p4']);
  });

  test('the Zaporizhzhia plant can be followed from April 2025 to the 20 points', () => {
    const { provisions } = reach('witkoff-proposal-april-2025.n9');
    for (const p of [
      'europe-ukraine-counter-april-2025.n13',
      '28-point-plan.p19',
      'european-counter-e3-2025.n15',
      'geneva-19-point.n6',
      '20-point-framework.p12',
    ])
      expect(provisions).toContain(p);
  });
});

describe('documents and disputes of this record', () => {
  test('each document says how its words are known; what is not public is named', () => {
    for (const d of record.documents) expect([d.id, d.text !== undefined]).toEqual([d.id, true]);
    for (const d of record.documents.filter((x) => x.text === 'alleged' || x.text === 'read-out'))
      expect([d.id, (d.unpublished ?? []).length > 0]).toEqual([d.id, true]);
  });

  test('a refusal of a single point rests on words or on a source', () => {
    const refusals = record.documents.flatMap((d) =>
      d.responses.filter((r) => r.act === 'rejects' && r.provisions !== undefined),
    );
    expect(refusals.some((r) => r.party === 'russia')).toBe(true);
    for (const r of refusals)
      expect([r.id, (r.statements ?? r.sources ?? []).length > 0]).toEqual([r.id, true]);
  });

  test('every claim says what it does to the question', () => {
    for (const c of record.disputes.flatMap((d) => d.claims))
      expect([c.id, c.act !== undefined]).toEqual([c.id, true]);
  });

  test('Anchorage: Moscow asserts, nobody confirms, and Putin’s later words stand beside Lavrov’s', () => {
    const { claims } = record.disputes.find((d) => d.id === 'existence-of-anchorage-agreements')!;
    const by = (act: string) => claims.filter((c) => c.act === act);
    expect(by('confirms')).toEqual([]);
    expect(new Set(by('asserts').map((c) => c.party))).toEqual(new Set(['russia']));
    expect(by('asserts').some((c) => c.by === 'Sergey Lavrov' && c.date === '2026-02-09')).toBe(
      true,
    );
    const words = (c: (typeof claims)[number]) => c.statements ?? [];
    expect(by('denies').flatMap(words)).toContain('ru-putin-2026-06-28-no-agreements');
    expect(by('asserts').flatMap(words)).toContain('ru-lavrov-2026-02-09-accepted-proposal');
  });
});
