/** Laws of the drawn paths, held over the real record: places, lines, reading, keys, what made a step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { BASES } from '../record/counting.ts';
import { counted, indexBy, indexRecord, type RecordIndex } from '../record/recordIndex.ts';
import { positionAt } from './cell.ts';
import { issuePath } from './issuePath.ts';
import { pathEvents } from './pathEvents.ts';
import { lineParts, pathPicture, pathRows, pathWindow } from './pathPicture.ts';
import { nextChange, pathChanges, readPaths } from './pathReading.ts';
import { pathTrend, TRENDS, trendWord } from './pathTrend.ts';
import { placeNames } from './placeNames.ts';
import { movements } from './movement.ts';
import { movingEvidence } from './movingEvidence.ts';
import { dayNumber, dayText } from './timelineItems.ts';

const said = realIndex();
const all = said.data.parties.map((p) => p.id);
const day = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2026-08-01') }).map(dayText);
const index = fc.constantFrom(...BASES).map((basis) => indexBy(said, basis));
const parties = fc.subarray(all, { minLength: 1 });
/** Small to print when a law fails: the paths themselves are looked up. */
const choice = fc.record({
  basis: fc.constantFrom(...BASES),
  issue: fc.nat(said.data.issues.length - 1),
  parties,
  day,
});
function draw(c: typeof choice extends fc.Arbitrary<infer T> ? T : never) {
  const all = indexBy(said, c.basis);
  const issue = said.data.issues[c.issue]!;
  const steps = (party: string) => issuePath(all, issue, party, c.day);
  return { ...c, index: all, issue, paths: c.parties.map((p) => ({ party: p, steps: steps(p) })) };
}
const SIZES = { row: 52, middle: 32, apart: 7, top: 38 };

describe('the picture', () => {
  test('every mark lies inside, and lines never go back in time', () => {
    fc.assert(
      fc.property(choice, (c) => {
        const { issue, paths, day } = draw(c);
        const window = pathWindow(paths, [], dayNumber(day));
        const picture = pathPicture(issue.options.length, paths, window, SIZES);
        paths.forEach(({ steps }, line) => {
          for (const s of steps) {
            for (const d of [s.maybeFrom ?? s.from, s.from, s.to]) {
              expect(picture.share(d)).toBeGreaterThan(0);
              expect(picture.share(d)).toBeLessThan(1);
            }
            expect(picture.y(s.step, line)).toBeGreaterThan(SIZES.top);
            expect(picture.y(s.step, line)).toBeLessThan(picture.height);
          }
          let now = -Infinity;
          for (const part of lineParts(steps)) {
            const [from, to] = part.kind === 'along' ? [part.from, part.to] : [part.day, part.day];
            expect(from).toBeGreaterThanOrEqual(now);
            expect(to).toBeGreaterThanOrEqual(from);
            now = to;
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('lines of two parties on one option never touch, nor those of two options', () => {
    const paths = all.map((party) => ({ party, steps: [] }));
    const { y } = pathPicture(3, paths, { from: 0, to: 1 }, SIZES);
    const heights = [0, 1, 2].flatMap((step) => all.map((_, line) => y(step, line)));
    for (let i = 1; i < heights.length; i++)
      expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(SIZES.apart);
  });

  test("a chart's points are the drawn line: between two days, where the path is", () => {
    fc.assert(
      fc.property(choice, fc.double({ min: 0, max: 1, noNaN: true }), (c, at) => {
        const { issue, paths, day } = draw(c);
        const window = pathWindow(paths, [], dayNumber(day));
        const { y } = pathPicture(issue.options.length, paths, window, SIZES);
        const rows = pathRows(paths, y);
        for (let i = 1; i < rows.length; i++)
          expect(rows[i]!.day).toBeGreaterThanOrEqual(rows[i - 1]!.day);
        const x = window.from + at * (window.to - window.from);
        paths.forEach(({ steps }, line) => {
          // Step after: the height of the last point before; nothing where the next has none.
          const i = rows.findLastIndex((r) => r.day < x);
          const [a, b] = [rows[i]?.heights[line] ?? null, rows[i + 1]?.heights[line] ?? null];
          const there = steps.find((s) => s.from < x && x < s.to);
          if (steps.some((s) => s.from === x || s.to === x)) return;
          const wanted = there === undefined || there.step === null ? null : y(there.step, line);
          expect(a !== null && b !== null ? a : null).toBe(wanted);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('a line is interrupted where no option is named', () => {
    const step = (from: number, to: number, at: number | null) => ({
      position: `${from}`,
      from,
      to,
      step: at,
      maybeFrom: null,
    });
    const parts = lineParts([step(0, 1, 0), step(1, 2, 2), step(2, 3, null), step(3, 4, 1)]);
    expect(parts.map((p) => (p.kind === 'rise' ? `${p.before}-${p.after}` : p.step))).toEqual([
      0,
      '0-2',
      2,
      null,
      1,
    ]);
  });

  test('names never lie on each other, nor outside', () => {
    const name = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.string({ minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 20 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.integer({ min: 1, max: 2 }),
        (names, width, rows) => {
          const boxes = placeNames(names, width, 6, rows).flatMap((place, i) => {
            if (!place) return [];
            const x = names[i]!.at * width;
            const long = names[i]!.text.length * 6 + 6;
            return [
              {
                row: place.row,
                from: place.side === 'left' ? x - long : x,
                to: place.side === 'left' ? x : x + long,
              },
            ];
          });
          for (const [i, a] of boxes.entries()) {
            expect(a.from).toBeGreaterThanOrEqual(0);
            expect(a.to).toBeLessThanOrEqual(width);
            for (const b of boxes.slice(i + 1))
              expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
          }
        },
      ),
    );
  });

  test('talks and named days are there by the day shown, each event once', () => {
    fc.assert(
      fc.property(index, day, (all, d) => {
        const events = pathEvents(all, d);
        expect(new Set(events.map((e) => e.event)).size).toBe(events.length);
        for (const e of events) {
          expect(e.day).toBeLessThanOrEqual(dayNumber(d));
          expect(counted(all, e.event, d)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
    const names = pathEvents(said, '2026-07-05').map((e) => e.name);
    expect(names).toContain('After the Anchorage summit');
    expect(names).not.toContain('Before the Anchorage summit');
  });
});

describe('reading', () => {
  test('at a date, each party stands where its position is', () => {
    fc.assert(
      fc.property(choice, day, (c, other) => {
        const { index, issue, paths, day } = draw(c);
        const early = other <= day ? other : day;
        for (const { party, step } of readPaths(paths, dayNumber(early)).at)
          expect(step?.position ?? null).toBe(
            positionAt(index, party, issue.id, early)?.id ?? null,
          );
      }),
      { numRuns: 500 },
    );
  });

  test('the change told is the nearest in time, or the one named', () => {
    fc.assert(
      fc.property(choice, day, (c, d) => {
        const { paths } = draw(c);
        const changes = pathChanges(paths);
        const { nearest } = readPaths(paths, dayNumber(d));
        expect(nearest === null).toBe(changes.length === 0);
        if (!nearest) return;
        const away = (n: number) => Math.abs(n - dayNumber(d));
        expect(away(nearest.step.from)).toBe(Math.min(...changes.map((c) => away(c.step.from))));
        const [first] = changes;
        const named = readPaths(paths, dayNumber(d), first!.step.position);
        expect([named.nearest, named.chosen]).toEqual([first, true]);
      }),
      { numRuns: 200 },
    );
  });

  test('keys reach every change, and lead nowhere else', () => {
    fc.assert(
      fc.property(choice, (c) => {
        const { paths } = draw(c);
        const ids = pathChanges(paths).map((c) => c.step.position);
        expect(nextChange(paths, null, 'Home')).toBeNull();
        if (ids.length === 0) return;
        const seen = new Set([ids[0]!]);
        for (const id of seen)
          for (const key of [
            'ArrowLeft',
            'ArrowRight',
            'ArrowUp',
            'ArrowDown',
            'Home',
            'End',
            'x',
          ]) {
            const next = nextChange(paths, id, key);
            if (next !== null) seen.add(next);
          }
        expect([...seen].sort()).toEqual([...ids].sort());
        for (const { steps } of paths)
          if (steps.length > 0) {
            const some = steps[Math.floor(steps.length / 2)]!.position;
            expect(nextChange(paths, some, 'Home')).toBe(steps[0]!.position);
            expect(nextChange(paths, some, 'End')).toBe(steps.at(-1)!.position);
            expect(nextChange(paths, steps[0]!.position, 'ArrowLeft')).toBeNull();
            expect(nextChange(paths, steps.at(-1)!.position, 'ArrowRight')).toBeNull();
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what made a step', () => {
  test('is evidence of the new state, counted by the day, with words where any are new', () => {
    fc.assert(
      fc.property(choice, (c) => {
        const { index, paths, day } = draw(c);
        for (const { step, before } of pathChanges(paths)) {
          const e = movingEvidence(
            index,
            {
              before: before && index.positions.get(before.position)!,
              after: index.positions.get(step.position)!,
            },
            day,
          )?.evidence;
          if (!e) continue;
          expect(index.positions.get(step.position)!.evidence).toContain(e.id);
          expect(counted(index, e.id, day)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is not what the state before rested on', () => {
    const data = smallRecord();
    const dam = data.positions.filter((p) => p.party === 'north' && p.issue === 'water.dam');
    const [first, second] = dam;
    const small = indexRecord(data);
    const end = '2020-12-31';
    const by = (index: RecordIndex, after: string, before: string | null, day = end) =>
      movingEvidence(
        index,
        {
          before: before === null ? null : index.positions.get(before)!,
          after: index.positions.get(after)!,
        },
        day,
      )?.evidence.id;
    expect(by(small, first!.id, null)).toBe('n-ada-1');
    expect(by(small, second!.id, first!.id)).toBe('n-ada-2');
    second!.evidence = ['n-ada-1', 'n-ada-2'];
    expect(by(indexRecord(data), second!.id, first!.id)).toBe('n-ada-2');
    expect(by(indexRecord(data), second!.id, null)).toBe('n-ada-1');
    expect(by(small, second!.id, first!.id, '2019-01-01')).toBeUndefined();
  });

  test('every change of the record is made by something new, on the day on which it counts', () => {
    for (const m of movements(said))
      expect([m.after.id, movingEvidence(said, m, said.counts.get(m.after.id)!)]).not.toEqual([
        m.after.id,
        null,
      ]);
  });
});

test('every issue has one trend word, and flat means that nobody moved', () => {
  fc.assert(
    fc.property(parties, day, day, (list, a, b) => {
      const [since, to] = a <= b ? [a, b] : [b, a];
      for (const issue of said.data.issues) {
        const trend = pathTrend(said, issue, list, since, to);
        const word = trendWord(trend);
        expect(TRENDS).toContain(word);
        expect(word === 'flat').toBe(trend.flat);
        if (word === 'closer') expect(trend.after!).toBeLessThan(trend.before!);
        if (word === 'further') expect(trend.after!).toBeGreaterThan(trend.before!);
        if (word === 'same') expect(trend.after).toBe(trend.before);
      }
    }),
    { numRuns: 50 },
  );
});
