/** Freshness, voices that differ, silences and blank spots, on the rich fixture. */
import { expect, test } from 'vitest';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { indexBy, indexRecord } from '../record/recordIndex.ts';
import { blankSpots } from './blankSpots.ts';
import { cellAt } from './cell.ts';
import { differingVoices } from './differingVoices.ts';
import { ageOf, daysSince, restatedBy } from './freshness.ts';
import { lastWords } from './lastWords.ts';
import { familyName, shortName, whoOf } from './shortName.ts';
import { silenceAt } from './silenceAt.ts';

const index = indexRecord(richRecord());
const known = indexBy(index, 'known');
const LATEST = '2020-11-30';

test('fresh to 90 days, ageing to 180, stale after, from the last day that a date can mean', () => {
  expect([0, 90, 91, 180, 181].map(ageOf)).toEqual(['fresh', 'fresh', 'ageing', 'ageing', 'stale']);
  expect(daysSince('2020-02', '2020-03-01')).toBe(1);
  expect(daysSince('2020-02', '2020-02-03')).toBe(0);
  expect(daysSince('2020-03-01/2020-03-02', '2020-03-12')).toBe(10);
});

test('a cell was last restated by its newest evidence of the day', () => {
  const at = (day: string) => {
    const r = restatedBy(cellAt(index, 'north', 'water.dam', day), day);
    return r && [r.evidence.id, r.days, r.age];
  };
  expect(at('2020-01-31')).toBeNull();
  expect(at('2020-03-31')).toEqual(['n-ada-1', 59, 'fresh']);
  expect(at('2020-05-04')).toEqual(['draft-2020.p1', 33, 'fresh']);
  expect(at('2020-08-04')).toEqual(['n-ada-2', 91, 'ageing']);
  expect(at(LATEST)).toEqual(['n-ada-2', 209, 'stale']);
});

test('last words count whether they were coded or not, joint ones too', () => {
  const at = (party: string, issue: string, day: string) =>
    lastWords(index, party, issue, day)?.id ?? null;
  expect(at('north', 'water.dam', '2020-04-10')).toBe('n-dee-1');
  expect(at('south', 'water.dam', '2020-05-31')).toBe('n-ada-2');
  expect(at('south', 'water.dam', LATEST)).toBe('draft-2020.r-south-1');
  expect(at('north', 'talks.basis', LATEST)).toBeNull();
  expect(lastWords(known, 'north', 'water.dam', '2020-04-19')?.id).toBe('draft-2020.p1');
});

test('a silence holds until later words, and until evidence of the position of the same day', () => {
  const at = (party: string, issue: string, day: string, by = index) =>
    silenceAt(by, party, issue, day)?.id ?? null;
  expect(at('south', 'water.dam', '2020-05-19')).toBeNull();
  expect(at('south', 'water.dam', '2020-05-20')).toBe('silence-south-dam');
  expect(at('south', 'water.dam', '2020-06-01')).toBe('silence-south-dam');
  expect(at('south', 'water.dam', '2020-06-02')).toBeNull();
  expect(at('north', 'talks.basis', '2020-07-15')).toBe('silence-north-basis');
  expect(at('north', 'talks.basis', '2020-07-19', known)).toBeNull();
  expect(at('north', 'talks.basis', '2020-07-20', known)).toBe('silence-north-basis');
  // Joint words of 5 May are not coded for South; on that day they don't end a silence, a day after they do.
  const record = richRecord();
  record.silences![0]!.date = '2020-05-05';
  expect(silenceAt(indexRecord(record), 'south', 'water.dam', '2020-05-31')).not.toBeNull();
  record.silences![0]!.date = '2020-05-04';
  expect(silenceAt(indexRecord(record), 'south', 'water.dam', '2020-05-31')).toBeNull();
  expect(silenceAt(indexRecord(record), 'south', 'water.dam', '2020-05-04')).not.toBeNull();
  // Evidence of its position of the same day says more.
  record.silences![0]!.date = '2020-06-02';
  expect(silenceAt(indexRecord(record), 'south', 'water.dam', '2020-06-02')).toBeNull();
});

test('blank spots are told apart, in the order of the issues', () => {
  const at = (day: string, parties = ['north', 'south']) =>
    blankSpots(index, parties, day).map((s) => [
      s.party,
      s.issue.id,
      s.kind,
      s.silence?.id ?? null,
      s.last?.id ?? null,
      s.days,
    ]);
  expect(at('2020-01-01')).toEqual([
    ['north', 'water.dam', 'never', null, null, null],
    ['south', 'water.dam', 'never', null, null, null],
    ['north', 'talks.basis', 'never', null, null, null],
    ['south', 'talks.basis', 'never', null, null, null],
  ]);
  expect(at('2020-05-31')).toEqual([
    ['south', 'water.dam', 'unpublished', 'silence-south-dam', 'n-ada-2', 26],
    ['north', 'talks.basis', 'never', null, null, null],
    ['south', 'talks.basis', 'never', null, null, null],
  ]);
  expect(at(LATEST)).toEqual([
    ['north', 'water.dam', 'quiet', null, 'n-ada-2', 209],
    ['south', 'water.dam', 'quiet', null, 'draft-2020.r-south-1', 181],
    ['north', 'talks.basis', 'declined', 'silence-north-basis', null, null],
  ]);
  expect(at('2020-11-29', ['south'])).toEqual([]);
  const record = richRecord();
  record.positions = record.positions.filter((p) => p.issue !== 'talks.basis');
  expect(
    blankSpots(indexRecord(record), ['south'], '2020-06-20').map((s) => [s.issue.id, s.kind]),
  ).toEqual([['talks.basis', 'no-position']]);
});

test('a voice differs from its day to its last, while it has a role and the line is another', () => {
  const at = (day: string, by = index) =>
    differingVoices(by, 'north', 'water.dam', day).map((v) => v.id);
  expect(at('2020-04-09')).toEqual([]);
  expect(at('2020-04-10')).toEqual(['voice-dee-dam']);
  expect(at('2020-09-15')).toEqual(['voice-dee-dam']);
  expect(at('2020-09-16')).toEqual([]);
  expect(at('2020-04-19', known)).toEqual([]);
  expect(at('2020-04-20', known)).toEqual(['voice-dee-dam']);
  expect(differingVoices(index, 'south', 'water.dam', '2020-05-01')).toEqual([]);
  const changed = (change: (r: ReturnType<typeof richRecord>) => void, day: string) => {
    const record = richRecord();
    change(record);
    return differingVoices(indexRecord(record), 'north', 'water.dam', day).map((v) => v.id);
  };
  const gone = (r: ReturnType<typeof richRecord>) => (r.people.at(-1)!.roles[0]!.to = '2020-05');
  expect(changed(gone, '2020-05-31')).toEqual(['voice-dee-dam']);
  expect(changed(gone, '2020-06-01')).toEqual([]);
  // The line comes to say the same.
  const same = (r: ReturnType<typeof richRecord>) => (r.voices![0]!.prefers = 'joint');
  expect(changed(same, '2020-04-10')).toEqual([]);
});

test('of two voices the newer stands first', () => {
  const record = richRecord();
  record.voices!.push({ ...record.voices![0]!, id: 'voice-later', date: '2020-04-12' });
  expect(
    differingVoices(indexRecord(record), 'north', 'water.dam', '2020-05-01').map((v) => v.id),
  ).toEqual(['voice-later', 'voice-dee-dam']);
});

test('a short line names a person by the family name, unless two have it', () => {
  const name = (name: string, kind: 'person' | 'body' = 'person') => familyName({ name, kind });
  expect(name('Ursula von der Leyen')).toBe('von der Leyen');
  expect(name('Bart De Wever')).toBe('De Wever');
  expect(name('Ada North')).toBe('North');
  expect(name('De Gaulle')).toBe('Gaulle');
  expect(name('Minister')).toBe('Minister');
  expect(name('Official (unnamed)')).toBe('Official');
  expect(name('The Council (in session)', 'body')).toBe('The Council');
  expect(shortName(index, 'dee-north', '2020-04-10')).toBe('van Noord');
  const record = richRecord();
  record.people.push({ ...record.people[0]!, id: 'al-north', name: 'Al North' });
  const two = indexRecord(record);
  expect(shortName(two, 'ada-north', '2020-05-05')).toBe('Ada North');
  record.people[0]!.roles[0]!.voice = 'joint-text';
  expect(shortName(indexRecord(record), 'ada-north', '2020-05-05')).toBeNull();
});

test('behind a point of a document stands its label, behind an event its kind', () => {
  const words = {
    voices: { 'joint-text': 'joint text' },
    eventKinds: new Proxy({}, { get: (_, kind) => String(kind) }) as never,
  };
  const who = (day: string) =>
    whoOf(index, cellAt(index, 'north', 'water.dam', day).evidence[0]!, words);
  expect(who('2020-02-01')).toBe('North');
  expect(who('2020-04-01')).toBe('Draft');
  const event = index.events.get('first-round')!;
  expect(whoOf(index, { kind: 'event', id: event.id, date: event.date, event }, words)).toBe(
    'talks',
  );
});
