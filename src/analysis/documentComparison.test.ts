import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedRecord, textOf } from '../../tests/fixtures/comparedRecord.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { checkRecord } from '../record/checkRecord.ts';
import { indexRecord, type RecordIndex } from '../record/recordIndex.ts';
import type { Clause, Provision } from '../record/types.ts';
import type { Relation } from './clauseRelation.ts';
import { compareDocuments, differs, rowOf, type Comparison } from './documentComparison.ts';
import { documentDifference } from './documentDifference.ts';

const compare = (index: RecordIndex, ...ids: string[]) =>
  compareDocuments(
    index,
    ids.map((id) => index.documents.get(id)!),
  );
const index = indexRecord(comparedRecord());
const kinds = (c: Comparison, at = 0) =>
  Object.fromEntries(c.rows.map((r) => [r.key, r.between[at]!.relation?.kind ?? null]));

test('the record of these tests passes the check', () => {
  const checked = checkRecord(comparedRecord());
  expect(checked.ok ? [] : checked.problems).toEqual([]);
});

test('each row says what became of its subject', () => {
  const c = compare(index, 'old', 'new');
  expect(kinds(c)).toEqual({
    'water.dam': 'moved',
    'water.fee': 'reworded',
    'new.p6': 'added',
    'new.p5': 'merged',
    'old.p4': 'dropped',
    'new.p3': 'split',
  });
  expect(c.rows[0]!.between[0]!.relation).toEqual({
    kind: 'moved',
    steps: 2,
    forward: true,
    // On the day of the later text Northland asks for joint running, which lies between the two.
    nearer: [0, 1],
  });
  expect(c.counts[0]).toMatchObject({ shared: 2, towards: [0, 1], both: 0, neither: 0, stayed: 1 });
});

test('a chain through a text between the two is followed, and its clauses are named', () => {
  const row = compare(index, 'old', 'new').rows.find((r) => r.key === 'new.p3')!;
  expect(row.cells.map((cell) => cell.map((p) => p.id))).toEqual([
    ['old.p3'],
    ['new.p3', 'new.p4'],
  ]);
  expect(row.between[0]!.strands).toMatchObject([{ kind: 'split', wording: 'changed' }]);
});

test('absence proves nothing where a text is known in part, unless the record says dropped', () => {
  const part = compare(index, 'old', 'talk');
  expect(kinds(part)).toMatchObject({ 'water.fee': 'not-published', 'old.p4': 'dropped' });
  expect(part.rows.find((r) => r.key === 'water.fee')!.between[0]!.relation).toMatchObject({
    absent: 'right',
    why: 'partial',
  });
  const annex = compare(index, 'old', 'annexed');
  expect(annex.rows.find((r) => r.key === 'water.dam')!.between[0]!.relation).toMatchObject({
    kind: 'not-published',
    why: 'unpublished',
  });
  expect(annex.counts[0]!.kinds.dropped).toBe(0);
});

test('a point that names no option beside one that does is no move', () => {
  const row = compare(index, 'new', 'annexed').rows.find((r) => r.key === 'water.fee')!;
  expect(row.between[0]!.relation).toEqual({ kind: 'reworded', open: 'right' });
});

test('a clause that goes on under another issue is not called dropped', () => {
  const data = comparedRecord();
  data.documents.push(
    textOf('other', '2020-08-01', [
      { id: 'other.p1', issue: 'talks.basis', summary: 'The fee is talked about.' },
    ]),
  );
  data.clauses!.push({
    id: 'c9',
    kind: 'derives',
    from: ['new.p2'],
    to: ['other.p1'],
    wording: 'changed',
  });
  const c = compare(indexRecord(data), 'new', 'other');
  const fee = c.rows.find((r) => r.key === 'water.fee')!.between[0]!.relation as Relation & {
    kind: 'elsewhere';
  };
  expect(fee.kind).toBe('elsewhere');
  expect(rowOf(c.rows, fee.provisions[0]!)!.key).toBe('talks.basis');
});

test('three texts: each pair of neighbours has its own relation', () => {
  const c = compare(index, 'old', 'new', 'talk');
  expect(c.counts).toHaveLength(2);
  expect(kinds(c, 1)).toMatchObject({
    'water.dam': 'moved',
    'water.fee': 'not-published',
    'old.p4': null,
  });
});

test('in the record of this site the figures are those of the difference of documents', () => {
  const real = realIndex();
  for (const d of real.data.documents)
    for (const id of d.supersedes ?? []) {
      const c = compare(real, id, d.id).counts[0]!;
      const x = documentDifference(real, d, real.documents.get(id)!, real.data.meta.headline);
      expect([c.shared, c.stayed]).toEqual([x.shared, x.same]);
      expect([c.towards[0] + c.both, c.towards[1] + c.both]).toEqual(x.towards);
    }
});

/** Records with three texts of any content, and any lineage from earlier to later. */
const records = fc
  .array(
    fc.record({
      text: fc.constantFrom('a', 'b', 'c'),
      issue: fc.constantFrom('water.dam', 'water.fee', 'talks.basis', null),
      option: fc.constantFrom(0, 1, 2, null),
      topic: fc.constantFrom('fish', 'Fish', 'maps', undefined),
      words: fc.constantFrom('One thing.', 'Another thing.'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((points) =>
    fc.tuple(
      fc.constant(points),
      fc.array(
        fc.record({
          from: fc.nat(points.length - 1),
          to: fc.nat(points.length - 1),
          wording: fc.constantFrom('same' as const, 'changed' as const, 'unknown' as const),
          drop: fc.boolean(),
        }),
        { maxLength: 10 },
      ),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      fc.boolean(),
    ),
  )
  .map(([points, edges, complete, annex]) => {
    const data = comparedRecord();
    const issueOf = (id: string | null) => data.issues.find((i) => i.id === id);
    const provisions = points.map(({ text, issue, option, topic, words }, i): Provision => {
      const found = option === null ? undefined : issueOf(issue)?.options[option]?.id;
      return {
        id: `${text}.p${i}`,
        summary: words,
        ...(issue === null ? (topic === undefined ? {} : { topic }) : { issue }),
        ...(found === undefined ? {} : { option: found }),
      };
    });
    data.documents = ['a', 'b', 'c'].map((id, i) => ({
      ...textOf(
        id,
        `2020-0${i + 3}-01`,
        provisions.filter((p) => p.id.startsWith(`${id}.`)),
      ),
      numbering: complete[i] ? 'complete' : 'partial',
      ...(annex && i === 1 ? { unpublished: [{ title: 'Annex' }] } : {}),
    }));
    data.clauses = edges.flatMap((e, i): Clause[] => {
      const [from, to] = [provisions[e.from]!.id, provisions[e.to]!.id];
      if (from[0]! >= to[0]!) return [];
      const base = { id: `c${i}`, from: [from], wording: e.wording };
      return e.drop
        ? [{ ...base, kind: 'drops', droppedIn: to[0]! }]
        : [{ ...base, kind: 'derives', to: [to] }];
    }) as typeof data.clauses;
    return indexRecord(data);
  });
const names = fc.constantFrom('a', 'b', 'c');

test('law: a text compared with itself has only kept', () => {
  fc.assert(
    fc.property(records, names, (own, id) => {
      const c = compare(own, id, id);
      expect(c.rows.every((r) => r.between[0]!.relation?.kind === 'kept')).toBe(true);
      expect(c.rows.some(differs)).toBe(false);
      expect(c.counts[0]!.stayed).toBe(c.counts[0]!.shared);
    }),
  );
});

/** The same relation seen from the other side. */
function mirrored(r: Relation | null): unknown {
  if (r === null) return null;
  const side = (s: 'left' | 'right') => (s === 'left' ? 'right' : 'left');
  const turned: Partial<Record<Relation['kind'], string>> = {
    added: 'dropped',
    dropped: 'added',
    split: 'merged',
    merged: 'split',
  };
  if (r.kind === 'moved')
    return { ...r, forward: !r.forward, nearer: r.nearer.map((n) => (n === 0 ? 0 : -n)) };
  if (r.kind === 'not-published') return { ...r, absent: side(r.absent) };
  if (r.kind === 'reworded') return { ...r, open: r.open && side(r.open) };
  return { ...r, kind: turned[r.kind] ?? r.kind };
}

test('law: swapping the two swaps added and dropped, split and merged, and turns every move', () => {
  fc.assert(
    fc.property(records, names, names, (own, a, b) => {
      fc.pre(a !== b);
      const there = compare(own, a, b);
      const back = compare(own, b, a);
      expect(back.rows.map((r) => r.key)).toEqual(there.rows.map((r) => r.key));
      there.rows.forEach((r, i) => {
        expect(back.rows[i]!.cells).toEqual(r.cells.toReversed());
        expect(back.rows[i]!.between[0]!.relation).toEqual(mirrored(r.between[0]!.relation));
      });
    }),
  );
});

test('law: every provision stands in exactly one row', () => {
  fc.assert(
    fc.property(records, fc.uniqueArray(names, { minLength: 2 }), (own, ids) => {
      const c = compare(own, ...ids);
      const inRows = c.rows.flatMap((r) => r.cells.flat().map((p) => p.id));
      const all = c.documents.flatMap((d) => d.provisions.map((p) => p.id));
      expect(inRows.toSorted()).toEqual(all.toSorted());
      expect(c.rows.every((r) => r.cells.flat().length > 0)).toBe(true);
    }),
  );
});

test('law: the summary counts what the rows show', () => {
  fc.assert(
    fc.property(records, (own) => {
      const c = compare(own, 'a', 'b', 'c');
      c.counts.forEach((count, i) => {
        const told = c.rows.filter((r) => r.between[i]!.relation !== null);
        expect(Object.values(count.kinds).reduce((x, y) => x + y)).toBe(told.length);
        const ordered = told.filter(
          (r) => r.issue?.ordered && r.between[i]!.steps.every((s) => s !== null),
        );
        expect(count.shared).toBe(ordered.length);
        expect(count.stayed).toBe(
          ordered.filter((r) => r.between[i]!.relation!.kind !== 'moved').length,
        );
        const moves = count.towards[0] + count.towards[1] + count.both + count.neither;
        expect(moves + count.stayed).toBe(count.shared);
      });
    }),
  );
});
