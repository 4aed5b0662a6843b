import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { answeringDocuments, landingCounts, landingRows, newestInLineage } from './landing.ts';

const DAY = '2020-11-30';

/** A record in which the two parties and each document stand on given options of several issues. */
function recordOf(
  places: readonly {
    readonly north: number | null;
    readonly south: number | null;
    readonly documents: readonly (number | null)[];
  }[],
) {
  const data = smallRecord();
  const [dam] = data.issues;
  const options = ['o0', 'o1', 'o2', 'o3'].map((id) => ({ id, label: id }));
  data.issues = places.map((_, i) => ({ ...dam!, id: `water.i${i}`, options }));
  const [position] = data.positions;
  data.positions = places.flatMap((p, i) =>
    (['north', 'south'] as const).flatMap((party) =>
      p[party] === null
        ? []
        : [
            {
              ...position!,
              id: `${party}.${i}`,
              party,
              issue: `water.i${i}`,
              prefers: `o${p[party]}`,
              evidence: [],
            },
          ],
    ),
  );
  data.documents.forEach((d, at) => {
    d.provisions = places.flatMap((p, i) =>
      p.documents[at] == null
        ? []
        : [
            {
              id: `${d.id}.${i}`,
              issue: `water.i${i}`,
              option: `o${p.documents[at]}`,
              summary: 's',
            },
          ],
    );
  });
  return indexRecord(data);
}

const place = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 });
const places = fc.array(
  fc.record({ north: place, south: place, documents: fc.tuple(place, place) }),
  { minLength: 1, maxLength: 8 },
);

test('the counts of a document add up to the issues that it answers', () => {
  fc.assert(
    fc.property(places, (list) => {
      const index = recordOf(list);
      const documents = index.data.documents;
      const counts = landingCounts(
        landingRows(index, documents, ['north', 'south'], DAY),
        documents,
      );
      counts.forEach((c, at) => {
        expect(c.first + c.second + c.both + c.open).toBe(
          list.filter((p) => p.documents[at] !== null).length,
        );
        expect(c.open).toBe(
          list.filter((p) => p.documents[at] !== null && (p.north === null || p.south === null))
            .length,
        );
      });
    }),
  );
});

test('swapping the pair swaps the counts', () => {
  fc.assert(
    fc.property(places, (list) => {
      const index = recordOf(list);
      const { documents } = index.data;
      const of = (pair: readonly [string, string]) =>
        landingCounts(landingRows(index, documents, pair, DAY), documents);
      expect(of(['south', 'north'])).toEqual(
        of(['north', 'south']).map((c) => ({ ...c, first: c.second, second: c.first })),
      );
    }),
  );
});

test('a document on a party’s own option is 0 steps from it, and nearer unless the other is there too', () => {
  const index = recordOf([
    { north: 0, south: 3, documents: [0, 1] },
    { north: 2, south: 2, documents: [2, null] },
  ]);
  const rows = landingRows(index, index.data.documents, ['north', 'south'], DAY);
  expect(rows[0]!.landings.map((l) => [l.steps, l.side])).toEqual([
    [[0, 3], 'first'],
    [[1, 2], 'first'],
  ]);
  expect(rows[1]!.landings.map((l) => l.side)).toEqual(['both']);
});

test('first shown are the newest of the lineage that answer enough; later days come not in', () => {
  const index = recordOf([{ north: 0, south: 3, documents: [0, 1] }]);
  expect(newestInLineage(index, DAY, 1, 1).map((d) => d.id)).toEqual(['draft-2021']);
  expect(newestInLineage(index, DAY, 4, 9).map((d) => d.id)).toEqual(['draft-2020', 'draft-2021']);
  expect(answeringDocuments(index, '2020-05-01').map((d) => d.id)).toEqual(['draft-2020']);
});
