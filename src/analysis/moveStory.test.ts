import { describe, expect, test } from 'vitest';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { answersBetween, cameBetween, documentChanges, openedBetween } from './between.ts';
import { gapAt } from './gap.ts';
import { moveStoryOf } from './moveStory.ts';
import { trackMoves } from './trackMoves.ts';

const DAYS = ['2020-03-15', '2020-05-31'] as const;

describe('what moved a position', () => {
  test('the earliest exact words among the new evidence, after a point that is older', () => {
    const story = moveStoryOf(indexRecord(smallRecord()), 'north', 'water.dam', ...DAYS)!;
    expect(story.movement).toMatchObject({ kind: 'option', steps: 1 });
    expect(story.direction).toEqual({ kind: 'towards', party: 'south' });
    expect(story.moving).toMatchObject({ evidence: { id: 'n-ada-2' }, later: true });
  });

  test('without new exact words, what it rests on first', () => {
    const story = moveStoryOf(
      indexRecord(smallRecord()),
      'north',
      'water.dam',
      DAYS[0],
      '2020-05-01',
    )!;
    expect(story.moving).toMatchObject({ evidence: { id: 'draft-2020.p1' }, later: false });
    const silent = moveStoryOf(
      indexRecord(smallRecord()),
      'south',
      'talks.basis',
      DAYS[0],
      '2020-06-30',
    )!;
    expect(silent.movement.kind).toBe('first');
    expect(silent.direction).toBeNull();
    expect(silent.moving).toMatchObject({ evidence: { kind: 'statement', id: 's-bo-2' } });
  });

  test('old words, said again for a new position, moved nothing', () => {
    const record = smallRecord();
    record.positions[1]!.evidence = ['n-ada-1'];
    const story = moveStoryOf(indexRecord(record), 'north', 'water.dam', ...DAYS)!;
    expect(story.moving).toBeNull();
  });

  test('who stands where it stood has no story', () => {
    expect(moveStoryOf(indexRecord(smallRecord()), 'south', 'water.dam', ...DAYS)).toBeNull();
  });

  test('the US on a ceasefire, from 14 to 17 August 2025', () => {
    const story = moveStoryOf(
      realIndex(),
      'usa',
      'ceasefire.sequencing',
      '2025-08-14',
      '2025-08-17',
    )!;
    expect(story.moving?.evidence.id).toBe('us-trump-2025-08-16-peace-agreement');
  });
});

describe('direction', () => {
  test('away from the other of the pair; nowhere where that one had named no option', () => {
    const record = smallRecord();
    [record.positions[0]!.prefers, record.positions[1]!.prefers] = ['joint', 'north'];
    record.positions[1]!.accepts = [];
    const away = moveStoryOf(indexRecord(record), 'north', 'water.dam', ...DAYS)!;
    expect(away.direction).toEqual({ kind: 'away', from: ['south'] });
    delete record.positions[2]!.prefers;
    const open = moveStoryOf(indexRecord(record), 'north', 'water.dam', ...DAYS)!;
    expect(open.movement.steps).toBe(-1);
    expect(open.direction).toBeNull();
  });
});

describe('between two days', () => {
  const index = indexRecord(smallRecord());
  const [draft, second] = index.data.documents as [
    (typeof index.data.documents)[number],
    (typeof index.data.documents)[number],
  ];

  test('documents are new, replaced, off the table', () => {
    expect(documentChanges(index, draft, '2020-03-01', '2020-04-30')).toEqual(['new']);
    expect(documentChanges(index, draft, '2020-04-30', '2020-08-30')).toEqual([]);
    expect(documentChanges(index, draft, '2020-04-30', '2020-08-31')).toEqual(['replaced']);
    expect(documentChanges(index, draft, '2020-03-01', '2020-12-31')).toEqual(['new', 'replaced']);
    expect(documentChanges(index, second, '2020-04-30', '2020-08-30')).toEqual([]);
    const record = smallRecord();
    record.documents[0]!.ended = '2020-06';
    const ended = indexRecord(record);
    const [own] = ended.data.documents;
    expect(documentChanges(ended, own!, '2020-05-01', '2020-06-29')).toEqual([]);
    expect(documentChanges(ended, own!, '2020-05-01', '2020-06-30')).toEqual(['dropped']);
    expect(documentChanges(ended, own!, '2020-06-30', '2020-07-30')).toEqual([]);
  });

  test('answers, claims and disputes count from their day; nothing between equal days', () => {
    const ids = (since: string, day: string) =>
      answersBetween(index, draft, since, day).map((r) => r.id);
    expect(ids('2020-06-01', '2020-06-02')).toEqual(['draft-2020.r-south-1']);
    expect(ids('2020-06-02', '2020-12-31')).toEqual([]);
    expect(answersBetween(index, second, '2020-01-01', '2020-12-31')).toEqual([]);
    const [dispute] = index.data.disputes;
    expect(openedBetween(index, dispute!, '2020-02-01', '2020-02-03')).toBe(true);
    expect(openedBetween(index, dispute!, '2020-02-03', '2020-12-31')).toBe(false);
    expect(cameBetween(index, 's-bo-1', '2020-02-15', '2020-02-28')).toBe(false);
    expect(cameBetween(index, 's-bo-1', '2020-02-15', '2020-02-29')).toBe(true);
    expect(cameBetween(index, 'n-ada-1', '2020-02-01', '2020-02-01')).toBe(false);
  });

  test('arrows are of those that asked for an option then and ask for another now', () => {
    const issue = index.issues.get('water.dam')!;
    const at = (day: string) => gapAt(index, issue, ['north', 'south'], day);
    expect(trackMoves(at('2020-03-15'), at('2020-05-01'))).toEqual([
      { party: 'north', from: 0, to: 1 },
    ]);
    expect(trackMoves(at('2020-01-01'), at('2020-05-01'))).toEqual([]);
    expect(trackMoves(at('2020-05-01'), at('2020-05-01'))).toEqual([]);
  });
});
