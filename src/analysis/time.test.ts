/** Laws of the time machine, held over the real record: as-of, change, path. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { firstDay, lastDay } from '../record/edtf.ts';
import { BASES } from '../record/counting.ts';
import { counted, indexBy } from '../record/recordIndex.ts';
import { blankSpots } from './blankSpots.ts';
import { cellAt, positionAt } from './cell.ts';
import { changeDays, changeFrom } from './changeDays.ts';
import { changeSummary } from './changeSummary.ts';
import { issuePath } from './issuePath.ts';
import { composeMovements, movementBetween, movements } from './movement.ts';
import { dayNumber, dayText } from './timelineItems.ts';

const said = realIndex();
const parties = said.data.parties.map((p) => p.id);
const LATEST = lastDay(said.data.meta.latestMaterial);
const [FIRST, LAST] = [dayNumber('2021-12-01'), dayNumber('2026-12-31')];
const day = fc.integer({ min: FIRST, max: LAST }).map(dayText);
const index = fc.constantFrom(...BASES).map((basis) => indexBy(said, basis));
const party = fc.constantFrom(...parties);
const issue = fc.constantFrom(...said.data.issues);

describe('as of', () => {
  test('the latest day is the whole record', () => {
    for (const basis of BASES) {
      const all = indexBy(said, basis);
      for (const [key, series] of all.series) {
        const [p, i] = key.split(' ') as [string, string];
        expect(positionAt(all, p, i, LATEST)).toBe(series.at(-1));
        expect(
          cellAt(all, p, i, LATEST)
            .evidence.map((e) => e.id)
            .toSorted(),
        ).toEqual([...new Set(series.at(-1)!.evidence)].toSorted());
      }
    }
  });

  test('nothing of a cell is later than the day, and nothing ever goes away', () => {
    fc.assert(
      fc.property(index, party, issue, day, day, (all, p, i, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const [then, now] = [cellAt(all, p, i.id, early), cellAt(all, p, i.id, late)];
        for (const e of then.evidence) {
          expect(firstDay(e.date) <= early).toBe(true);
          expect(counted(all, e.id, early)).toBe(true);
        }
        if (then.position) expect(now.position).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('what is known was said: by the day it became known there is never more', () => {
    const known = indexBy(said, 'known');
    for (const [id, from] of said.counts)
      expect([id, known.counts.get(id)! >= from]).toEqual([id, true]);
  });
});

describe('change', () => {
  test('between equal days nothing changed, nor backwards', () => {
    fc.assert(
      fc.property(index, party, issue, day, day, (all, p, i, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(movementBetween(all, p, i.id, early, early)).toBeNull();
        expect(movementBetween(all, p, i.id, late, early)).toBeNull();
      }),
      { numRuns: 300 },
    );
    const none = changeSummary(said, parties, LATEST, LATEST);
    expect(none.parties.flatMap((p) => p.moves)).toEqual([]);
    expect(none.documents).toEqual({ added: [], replaced: [], dropped: [] });
    expect(none.statements).toBe(0);
  });

  test('A to B, then B to C, is A to C', () => {
    fc.assert(
      fc.property(index, party, issue, fc.tuple(day, day, day), (all, p, i, days) => {
        const [a, b, c] = days.toSorted() as [string, string, string];
        const over = composeMovements(
          all,
          movementBetween(all, p, i.id, a, b),
          movementBetween(all, p, i.id, b, c),
        );
        const whole = movementBetween(all, p, i.id, a, c);
        // A state that says the same as the one before is the same place, whichever entry it is.
        const place = (m: typeof whole) =>
          m && [m.kind, m.steps, m.before?.prefers, m.before?.act, m.after.prefers, m.after.act];
        expect(place(over)).toEqual(place(whole));
      }),
      { numRuns: 2000 },
    );
  });

  test('steps add up along a path of options', () => {
    for (const [key, series] of said.series) {
      const [p, i] = key.split(' ') as [string, string];
      const placed = series.filter((s) => s.prefers !== undefined);
      if (placed.length !== series.length || !said.issues.get(i)!.ordered) continue;
      const sum = movements(said)
        .filter((m) => m.party === p && m.issue === i)
        .reduce((n, m) => n + (m.steps ?? 0), 0);
      const at = (o: string) => said.issues.get(i)!.options.findIndex((x) => x.id === o);
      expect([key, sum]).toEqual([key, at(placed.at(-1)!.prefers!) - at(placed[0]!.prefers!)]);
    }
  });

  test('a move of one of the pair is nearer, further or level; never two of these', () => {
    fc.assert(
      fc.property(index, day, day, (all, a, b) => {
        const [since, to] = a <= b ? [a, b] : [b, a];
        const { gap, parties: list } = changeSummary(all, parties, since, to);
        for (const p of list) {
          const counted = p.moves.filter((m) => m.steps !== null).length;
          expect(p.towards.reduce((n, t) => n + t.issues, 0) + p.away).toBeLessThanOrEqual(counted);
          expect(p.moved + p.named + p.unnamed + p.stance + p.first).toBe(p.moves.length);
        }
        expect(gap.narrowed + gap.widened + gap.same + gap.open).toBe(
          all.data.issues.filter((i) => i.ordered).length,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('path', () => {
  test('a path is what the position was, day by day', () => {
    fc.assert(
      fc.property(index, party, issue, day, day, (all, p, i, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const n = dayNumber(early);
        const stretch = issuePath(all, i, p, late).findLast((s) => s.from <= n);
        expect(stretch?.position ?? null).toBe(positionAt(all, p, i.id, early)?.id ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  test('play goes through every day of change, once, and back', () => {
    for (const basis of BASES) {
      const all = indexBy(said, basis);
      const days = changeDays(all, parties).map((d) => d.day);
      const walked: string[] = [];
      for (let d = '1900-01-01'; ;) {
        const next = changeFrom(all, parties, d, 1);
        if (!next) break;
        walked.push((d = next.day));
      }
      expect(walked).toEqual(days);
      expect(new Set(days).size).toBe(days.length);
      const back: string[] = [];
      for (let d = '9999-01-01'; ;) {
        const next = changeFrom(all, parties, d, -1);
        if (!next) break;
        back.push((d = next.day));
      }
      expect(back.toReversed()).toEqual(days);
    }
  });
});

test('a pair that is no blank spot has a position that was said within the rule', () => {
  fc.assert(
    fc.property(index, day, (all, d) => {
      const spots = blankSpots(all, parties, d);
      const of = new Set(spots.map((s) => `${s.party} ${s.issue.id}`));
      for (const p of parties)
        for (const i of all.data.issues)
          if (!of.has(`${p} ${i.id}`)) expect(positionAt(all, p, i.id, d)).not.toBeNull();
      for (const s of spots) {
        if (s.kind === 'never') expect(s.last).toBeNull();
        if (s.last !== null) expect(firstDay(s.last.date) <= d).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
