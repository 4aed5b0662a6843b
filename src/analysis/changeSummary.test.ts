import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { recount } from '../../tests/recount.ts';
import { changeSummary, gapChanges } from './changeSummary.ts';
import { directionOf } from './moveDirection.ts';
import { dayNumber, dayText } from './timelineItems.ts';

const index = realIndex();
const parties = index.data.parties.map((p) => p.id);
const day = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2026-08-01') }).map(dayText);

test('between any two days the summary says what a recount from the files says', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [since, to] = a <= b ? [a, b] : [b, a];
      const summary = changeSummary(index, parties, since, to);
      const want = recount(parties, since, to);
      for (const p of summary.parties) {
        const own = want.parties[p.party]!;
        const ids = (kind: string) => p.moves.filter((m) => m.kind === kind).map((m) => m.issue);
        expect(ids('option')).toEqual(own.moved);
        for (const kind of ['named', 'unnamed', 'stance', 'first'] as const) {
          expect([kind, ids(kind)]).toEqual([kind, own[kind]]);
          expect(p[kind]).toBe(own[kind].length);
        }
        expect(p.moved).toBe(own.moved.length);
        expect(p.away).toBe(own.away.length);
        expect(Object.fromEntries(p.towards.map((t) => [t.party, t.issues]))).toEqual(
          Object.fromEntries(Object.entries(own.towards).map(([k, v]) => [k, v.length])),
        );
      }
      for (const [kind, issues] of Object.entries(want.gap))
        expect(summary.gap[kind as keyof typeof want.gap]).toBe(issues.length);
      expect(summary.documents.added.map((d) => d.id)).toEqual(want.documents.new);
      expect(summary.documents.replaced.map((d) => d.id)).toEqual(want.documents.replaced);
      expect(summary.documents.dropped.map((d) => d.id)).toEqual(want.documents.dropped);
    }),
    { numRuns: 60 },
  );
});

test('a number is the length of what it lists', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [since, to] = a <= b ? [a, b] : [b, a];
      const { gap, parties: list } = changeSummary(index, parties, since, to);
      const changes = gapChanges(index, index.data.meta.headline, since, to);
      for (const kind of ['narrowed', 'widened', 'same', 'open'] as const)
        expect(changes.filter((g) => g.kind === kind)).toHaveLength(gap[kind]);
      for (const p of list) {
        const ways = p.moves.map((m) => directionOf(index, since, m));
        expect(ways.filter((w) => w?.kind === 'away')).toHaveLength(p.away);
        for (const t of p.towards)
          expect(ways.filter((w) => w?.kind === 'towards' && w.party === t.party)).toHaveLength(
            t.issues,
          );
      }
    }),
    { numRuns: 60 },
  );
});
