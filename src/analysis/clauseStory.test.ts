import { expect, test } from 'vitest';
import { lineageRecord } from '../../tests/fixtures/lineageRecord.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { clauseStory, knownOf } from './clauseStory.ts';
import { documentEdges } from './documentEdges.ts';
import { textStateOf } from './textState.ts';

const DAY = '2020-11-30';
const PAIR = ['north', 'south'] as const;
const index = indexRecord(lineageRecord());
const dam = index.issues.get('water.dam')!;
const story = clauseStory(index, dam, PAIR, DAY);
const entry = (id: string) => story.entries.find((e) => e.provision.id === id)!;

test('every kind of lineage becomes one line, from the earlier text to the later', () => {
  expect(documentEdges(index, DAY).map((e) => [e.from, e.to, e.kind])).toEqual([
    ['draft-2020', 'answer-2020', 'countered'],
    ['draft-2020', 'draft-2021', 'merged'],
    ['answer-2020', 'draft-2021', 'merged'],
    ['draft-2021', 'annex-2020', 'split'],
    ['draft-2021', 'last-2020', 'replaced'],
  ]);
  expect(documentEdges(index, '2020-05-30')).toEqual([]);
});

test('a line that would run back in time, or to the text itself, is left out', () => {
  const data = smallRecord();
  data.documents[0]!.supersedes = ['draft-2021', 'draft-2020', 'nowhere'];
  expect(documentEdges(indexRecord(data), DAY)).toEqual([
    { from: 'draft-2020', to: 'draft-2021', kind: 'replaced' },
  ]);
});

test('a clause is followed in order of date, with its step on the scale', () => {
  expect(story.entries.map((e) => [e.provision.id, e.step])).toEqual([
    ['draft-2020.p1', 1],
    ['answer-2020.p1', 0],
    ['draft-2021.n1', 2],
  ]);
});

test('what an entry of the record says goes before what options tell', () => {
  const [merged] = entry('draft-2021.n1').before;
  expect(merged).toMatchObject({ kind: 'merges', steps: 1, towards: ['south'] });
  expect(entry('draft-2021.n1').before.map((c) => c.clause?.id)).toEqual(['m-1', 'm-1']);
  const [computed] = entry('answer-2020.p1').before;
  expect(computed).toMatchObject({ clause: null, kind: 'derives', steps: 1 });
});

test('what became of a point: where it went, where it was dropped, where it may be and is not public', () => {
  const after = entry('draft-2021.n1').after;
  expect(after.map((c) => [c.kind, c.document.id])).toEqual([
    ['drops', 'last-2020'],
    ['unpublished', 'annex-2020'],
  ]);
  expect(entry('draft-2020.p1').after.map((c) => [c.kind, c.to?.provision.id])).toEqual([
    ['merges', 'draft-2021.n1'],
  ]);
});

test('answers to the very point are those that name it, by the day', () => {
  expect(entry('answer-2020.p1').answers.map((r) => r.id)).toEqual(['answer-2020.r-north']);
  const early = clauseStory(index, dam, PAIR, '2020-06-05');
  expect(early.entries.at(-1)!.answers).toEqual([]);
  expect(early.entries.map((e) => e.after.length)).toEqual([0, 0]);
});

test('texts without such a point are told apart by how much of them is known', () => {
  expect(story.silent.map((s) => [s.document.id, s.known])).toEqual([
    ['annex-2020', 'unseen'],
    ['last-2020', 'all'],
  ]);
  const [whole, reported] = smallRecord().documents;
  expect(knownOf({ ...whole!, numbering: 'none' })).toBe('unsure');
  expect(knownOf({ ...whole!, unpublished: [{ title: 'Annex' }] })).toBe('unseen');
  expect(knownOf(reported!)).toBe('unseen');
});

test('how a text is known: as coded, else as its line says, else unknown', () => {
  const [d] = smallRecord().documents;
  expect(textStateOf(d!)).toBe('published');
  expect(textStateOf({ ...d!, text: 'leaked' })).toBe('leaked');
  expect(textStateOf({ ...d!, publicity: 'on a wall' })).toBeNull();
});

test('a record without clauses is followed all the same', () => {
  const data = smallRecord();
  delete data.clauses;
  const plain = clauseStory(indexRecord(data), data.issues[0]!, PAIR, DAY);
  expect(plain.entries).toHaveLength(2);
  expect(plain.entries[1]!.before[0]).toMatchObject({ clause: null, steps: 1, towards: ['south'] });
});
