import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { documentDifference, predecessorOf } from './documentDifference.ts';

const index = indexRecord(smallRecord());

test('a document differs in nothing from itself', () => {
  for (const d of index.data.documents) {
    const x = documentDifference(index, d, d, ['north', 'south']);
    expect(x.same).toBe(x.shared);
    expect(x.towards).toEqual([0, 0]);
  }
});

test('a move is counted for the party that it comes nearer to', () => {
  const data = smallRecord();
  const [dam] = data.issues;
  const ends = [dam!.options[0]!.id, dam!.options.at(-1)!.id] as const;
  const text = (id: string, option: string) => ({
    ...data.documents[0]!,
    id,
    date: '2020-11-30',
    provisions: [{ id: `${id}.1`, issue: dam!.id, option, summary: 'The dam.' }],
    responses: [],
  });
  data.documents.push(text('first-end', ends[0]), text('last-end', ends[1]));
  const own = indexRecord(data);
  const there = documentDifference(
    own,
    own.documents.get('last-end')!,
    own.documents.get('first-end')!,
    ['north', 'south'],
  );
  const back = documentDifference(
    own,
    own.documents.get('first-end')!,
    own.documents.get('last-end')!,
    ['north', 'south'],
  );
  expect(there.shared).toBe(1);
  expect(there.same).toBe(0);
  // Whoever it came nearer to on the way there, it leaves on the way back.
  expect(there.towards).toEqual([0, 1]);
  expect(back.towards).toEqual([0, 0]);
});

test('the predecessor is the newest of the texts replaced', () => {
  const later = index.data.documents.find((d) => (d.supersedes ?? []).length > 0)!;
  expect(later.supersedes).toContain(predecessorOf(index, later)!.id);
  const first = index.data.documents.find((d) => d.supersedes === undefined)!;
  expect(predecessorOf(index, first)).toBeUndefined();
});
