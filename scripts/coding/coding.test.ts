import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { agreementOf, type SecondCode, type Settled } from './agreement.ts';
import { readList } from './readAgreement.ts';

describe('the second coding of the record', () => {
  const { data } = realIndex();
  const second = readList<SecondCode>(resolve('data/coding/second.yaml'));
  const settled = readList<Settled>(resolve('data/coding/settled.yaml'));
  const now = new Map<string, string | null>([
    ...data.positions.map((p) => [p.id, p.prefers ?? null] as const),
    ...data.documents.flatMap((d) => d.provisions.map((p) => [p.id, p.option ?? null] as const)),
  ]);

  test('what differs from the record is settled, with a reason, as the record has it', () => {
    const of = new Map(settled.map((s) => [s.entry, s]));
    expect(of.size).toBe(settled.length);
    for (const s of settled) {
      expect(s.reason.trim()).not.toBe('');
      if (now.has(s.entry)) expect([s.entry, s.settled]).toEqual([s.entry, now.get(s.entry)]);
    }
    for (const { entry, option } of second)
      if (now.has(entry) && now.get(entry) !== option)
        expect([entry, of.has(entry)]).toEqual([entry, true]);
  });

  test('each entry is coded once more, and nearly all positions are', () => {
    expect(new Set(second.map((s) => s.entry)).size).toBe(second.length);
    const twice = new Set(second.map((s) => s.entry));
    const covered = data.positions.filter((p) => twice.has(p.id)).length;
    expect(covered / data.positions.length).toBeGreaterThan(0.9);
  });
});

test('agreement is counted entry by entry, alpha from options that both name', () => {
  const record = smallRecord();
  const entries = record.positions.filter((p) => p.issue === 'water.dam');
  const second = entries.map((p) => ({ entry: p.id, option: p.prefers ?? null }));
  const [first] = entries;
  const settled = [
    { entry: first!.id, first: 'joint', second: 'north', settled: 'north', reason: 'So it says.' },
  ];
  const all = agreementOf(record, second, settled);
  expect(all.positions).toEqual({ coded: entries.length, same: entries.length - 1 });
  expect(all.points).toEqual({ coded: 0, same: 0 });
  expect(all.settled).toEqual({ first: 0, second: 1, other: 0 });
  expect(all.issues[0]).toMatchObject({ issue: 'water.dam', pairs: entries.length });
  expect(all.alpha).toBeLessThan(1);
  expect(agreementOf(record, second, []).alpha).toBe(1);
});
