/** What is remembered while a date is dragged is what a plain computation gives, on any day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, indexBy, indexRecord, type RecordIndex } from '../record/recordIndex.ts';
import { generateRecord } from '../../tests/generate/record.ts';
import { reachesNewest } from './asOf.ts';
import { steadyMarks, binMarks } from './bins.ts';
import { cellAt, evidenceById, positionAt } from './cell.ts';
import { differingVoices } from './differingVoices.ts';
import { claimedBy, disputesOn, twoVoices } from './disputesOn.ts';
import { countStatements, EVERYTHING, filterStatements, type Filter } from './filter.ts';
import { gapAt } from './gap.ts';
import { latestResponse, responsesOf } from './latestResponses.ts';
import { movementBetween } from './movement.ts';
import { compareRows, passingStatements } from './rows.ts';
import { silenceAt } from './silenceAt.ts';
import { cellChangeDays, paperChangeDays, steadyDay } from './steadyDay.ts';
import { dayText, dayNumber, timelineItems } from './timelineItems.ts';
import { timelineOn } from './timelineOn.ts';

const record = generateRecord({ statements: 700, positions: 240, issues: 8, seed: 5 });
const said = indexRecord(record);
const kept = { said, known: indexBy(said, 'known') };
/** The same record with nothing remembered of it. */
const fresh = (index: RecordIndex): RecordIndex => ({ ...index });

const first = dayNumber('2015-12-01');
const days = fc.integer({ min: 0, max: 3800 }).map((n) => dayText(first + n));
const bases = fc.constantFrom('said' as const, 'known' as const);
const parties = fc.shuffledSubarray(
  record.parties.map((p) => p.id),
  { minLength: 1 },
);
const issues = fc.constantFrom(...record.issues);
const filters: fc.Arbitrary<Filter> = fc.record({
  parties,
  groups: fc.subarray(record.groups.map((g) => g.id)),
  issues: fc.subarray(record.issues.map((i) => i.id)),
  people: fc.subarray(record.people.map((p) => p.id).slice(0, 6)),
  documents: fc.constantFrom([], ['paper-3', 'paper-9']),
  kinds: fc.constantFrom([], ['reported'], ['verbatim', 'translated']),
  words: fc.constantFrom(null, 'river', 'tre bri'),
  from: fc.option(days),
  to: fc.option(days),
  day: days,
});

describe('a dragged date', () => {
  test('cells: the last state that counts, with the evidence of its day', () => {
    fc.assert(
      fc.property(bases, parties, issues, days, (basis, [party], issue, day) => {
        const index = kept[basis];
        const series = index.series.get(`${party} ${issue.id}`) ?? [];
        const plain = series.findLast((p) => counted(index, p.id, day)) ?? null;
        expect(positionAt(index, party!, issue.id, day)).toBe(plain);
        const cell = cellAt(index, party!, issue.id, day);
        expect(cell).toEqual(cellAt(fresh(index), party!, issue.id, day));
        expect(new Set(cell.evidence.map((e) => e.id))).toEqual(
          new Set(
            (plain?.evidence ?? []).filter((id) => {
              const e = evidenceById(index, id);
              return e !== null && counted(index, e.id, day);
            }),
          ),
        );
      }),
    );
  });

  test('gaps, rows and movements are those of a record of which nothing is remembered', () => {
    fc.assert(
      fc.property(bases, parties, issues, days, days, (basis, list, issue, day, since) => {
        const index = kept[basis];
        expect(gapAt(index, issue, list, day)).toEqual(gapAt(fresh(index), issue, list, day));
        expect(movementBetween(index, list[0]!, issue.id, since, day)).toEqual(
          movementBetween(fresh(index), list[0]!, issue.id, since, day),
        );
        const choice = {
          filter: { ...EVERYTHING, parties: list, day },
          since,
          onlyDiffering: false,
          onlyChanged: false,
          sort: 'issue',
        } as const;
        expect(compareRows(index, choice)).toEqual(compareRows(fresh(index), choice));
      }),
      { numRuns: 60 },
    );
  });

  test('filters: statements of the day, their number, their ids; the timeline of them', () => {
    fc.assert(
      fc.property(
        bases,
        filters,
        fc.boolean(),
        fc.array(days, { maxLength: 3 }),
        (b, f, o, more) => {
          const index = kept[b];
          for (const day of [f.day, ...more]) {
            const filter = { ...f, day };
            const list = filterStatements(index, filter);
            expect(list).toEqual(filterStatements(fresh(index), filter));
            expect(list.every((s) => counted(index, s.id, day))).toBe(true);
            expect(countStatements(index, filter)).toBe(list.length);
            const ids = passingStatements(index, filter);
            if (ids) expect([...ids]).toEqual(list.map((s) => s.id));
            const open = filterStatements(fresh(index), filter, 'dates');
            expect(timelineOn(index, filter, o)).toEqual(
              timelineItems(fresh(index), open, filter.parties, day, o),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the timeline is in the order in which a sort would put it, whatever order it is given', () => {
    fc.assert(
      fc.property(days, parties, fc.boolean(), (day, list, turned) => {
        const all = record.statements.filter((s) => counted(said, s.id, day));
        const items = timelineItems(said, turned ? all.toReversed() : all, list, day, true);
        expect(items).toEqual(items.toSorted((a, b) => a.from - b.from || a.to - b.to));
        expect(items.filter((i) => i.kind === 'statement')).toHaveLength(
          all.filter((s) => s.party !== undefined && list.includes(s.party)).length,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('disputes: those that a look through all of them finds', () => {
    const ids = [...record.statements, ...record.documents].map((x) => x.id);
    const some = fc.subarray(ids, { maxLength: 60 });
    fc.assert(
      fc.property(bases, some, days, (basis, list, day) => {
        const index = kept[basis];
        const plain = record.disputes.filter((d) => {
          const by = claimedBy(index, d, day);
          const named = new Set([...(d.documents ?? []), ...by.flatMap((c) => c.statements ?? [])]);
          return (
            !(d.status === 'settled' && reachesNewest(index, day)) &&
            twoVoices(by) &&
            list.some((id) => named.has(id))
          );
        });
        expect(disputesOn(index, list, day)).toEqual(plain);
      }),
    );
  });

  test('the day that stands for a day gives the same cell, disputes, voices, movement, answers', () => {
    fc.assert(
      fc.property(bases, parties, issues, days, days, (basis, [party], issue, day, since) => {
        const index = kept[basis];
        const p = party!;
        const steady = steadyDay(cellChangeDays(index, p, issue.id), day);
        expect(steady <= day).toBe(true);
        const cell = cellAt(index, p, issue.id, day);
        expect(cellAt(index, p, issue.id, steady)).toBe(cell);
        const ids = cell.evidence.map((e) => e.id);
        expect(disputesOn(index, ids, steady)).toEqual(disputesOn(index, ids, day));
        expect(differingVoices(index, p, issue.id, steady)).toEqual(
          differingVoices(index, p, issue.id, day),
        );
        expect(silenceAt(index, p, issue.id, steady)).toBe(silenceAt(index, p, issue.id, day));
        expect(movementBetween(index, p, issue.id, since, steady)).toBe(
          movementBetween(index, p, issue.id, since, day),
        );
        const papers = steadyDay(paperChangeDays(index), day);
        for (const d of record.documents) {
          expect(counted(index, d.id, papers)).toBe(counted(index, d.id, day));
          const plain = responsesOf(index, d, p, day)[0] ?? null;
          expect(latestResponse(index, d, p, papers)).toBe(latestResponse(index, d, p, day));
          expect(latestResponse(index, d, p, day)).toBe(plain);
          expect(disputesOn(index, [d.id], papers)).toEqual(disputesOn(index, [d.id], day));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('marks that say the same stay the same objects, and say what new ones would', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const on = (day: string) =>
          binMarks(
            timelineOn(said, { ...EVERYTHING, parties: ['party-1', 'party-2'], day }, false),
            (n) => (n - first) / 4,
            13,
            950,
          );
        const before = on(a);
        const now = on(b);
        const steady = steadyMarks(before, now);
        expect(steady).toEqual(now);
        if (a === b) expect(steady.every((m, i) => m === before[i])).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
