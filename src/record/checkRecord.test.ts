import { describe, expect, test } from 'vitest';
import { richRecord } from '../../tests/fixtures/richRecord.ts';
import { smallRecord, type Mutable } from '../../tests/fixtures/smallRecord.ts';
import { checkRecord } from './checkRecord.ts';
import type { RecordData } from './types.ts';

type Break = (r: Mutable<RecordData>) => void;
type Loose = Record<string, unknown>;
const loose = (x: unknown) => x as Loose;
const long = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

test.each([
  ['small', smallRecord],
  ['rich', richRecord],
])('the good record passes: %s', (_, good) => {
  const checked = checkRecord(good());
  expect(checked.ok ? [] : checked.problems).toEqual([]);
});

/** Each breaks one thing: [what, code that must be the only one, entry that must be named, how]. */
const BROKEN: readonly (readonly [string, string, string, Break])[] = [
  [
    'a field that is missing',
    'field-missing',
    'n-ada-1',
    (r) => delete loose(r.statements[0]).says,
  ],
  ['a list that is missing', 'field-missing', 'events', (r) => delete loose(r).events],
  [
    'a field that nobody knows',
    'field-unknown',
    'n-ada-1',
    (r) => (loose(r.statements[0]).mood = 'angry'),
  ],
  [
    'a word outside of the list',
    'field-wrong',
    'n-ada-1',
    (r) => (loose(r.statements[0]).reach = 'heard'),
  ],
  ['another format', 'field-wrong', 'format', (r) => (loose(r).format = 'redlines-record/9')],
  [
    'a number where text must be',
    'field-wrong',
    'n-ada-1',
    (r) => (loose(r.statements[0]).date = 2020),
  ],
  ['a date that is none', 'field-wrong', 'n-ada-1', (r) => (r.statements[0]!.date = '2020-02-30')],
  [
    'an interval that runs back',
    'field-wrong',
    'first-round',
    (r) => (r.events[0]!.date = '2020-03-02/2020-03-01'),
  ],
  ['an id with capitals', 'field-wrong', 'N-Ada', (r) => (r.statements[4]!.id = 'N-Ada')],
  ['blank text', 'field-wrong', 'n-ada-1', (r) => (r.statements[0]!.says = '   ')],
  [
    'text with a space at its end',
    'field-wrong',
    'n-ada-1',
    (r) => (r.statements[0]!.says = 'Asks. '),
  ],
  [
    'an address of another scheme',
    'field-wrong',
    'gazette',
    (r) => (r.sources[0]!.url = 'javascript:alert(1)'),
  ],
  ['a colour that is none', 'field-wrong', 'north', (r) => (r.parties[0]!.colour.light = 'red')],
  [
    'a position without evidence',
    'field-wrong',
    'north.water.dam.2020-02-01',
    (r) => (r.positions[0]!.evidence = []),
  ],
  [
    'an issue with one option',
    'field-wrong',
    'talks.basis',
    (r) => (r.issues[1]!.options = [{ id: 'none', label: 'No text' }]),
  ],
  [
    'a dispute with one claim',
    'field-wrong',
    'who-built-it',
    (r) => (r.disputes[0]!.claims.length = 1),
  ],
  [
    'a label too long for the chart',
    'field-wrong',
    'draft-2020',
    (r) => (r.documents[0]!.label = long(9)),
  ],
  ['an id used twice', 'id-twice', 'first-round', (r) => (r.events[1]!.id = 'first-round')],
  ['an id used by two kinds', 'id-twice', 'gazette', (r) => (r.events[1]!.id = 'gazette')],
  [
    'an option that stands twice',
    'id-twice',
    'talks.basis',
    (r) => r.issues[1]!.options.push({ id: 'none', label: 'Again' }),
  ],
  [
    'a position named after another date',
    'id-form',
    'north.water.dam.2020',
    (r) => (r.positions[0]!.id = 'north.water.dam.2020'),
  ],
  [
    'a provision not named after its document',
    'id-form',
    'p9',
    (r) => (r.documents[0]!.provisions[1]!.id = 'p9'),
  ],
  [
    'a response not named after its party',
    'id-form',
    'draft-2021.r-south-1',
    (r) => (r.documents[1]!.responses[0]!.id = 'draft-2021.r-south-1'),
  ],
  [
    'a claim not named after its dispute',
    'id-form',
    'claim-2',
    (r) => (r.disputes[0]!.claims[1]!.id = 'claim-2'),
  ],
  [
    'an alias of an id that is in use',
    'alias-taken',
    'north',
    (r) => (r.aliases = [{ from: 'north', to: 'south', since: '2020-11-30' }]),
  ],
  [
    'an alias that leads to nothing',
    'alias-leads-nowhere',
    'gone',
    (r) => (r.aliases = [{ from: 'old', to: 'gone', since: '2020-11-30' }]),
  ],
  [
    'a clause that splits into one',
    'clause-shape',
    'c1',
    (r) => {
      const [a, b] = r.documents.map((d) => d.provisions[0]!.id);
      r.clauses = [{ id: 'c1', kind: 'splits', from: [a!], to: [b!], wording: 'same' }];
    },
  ],
  [
    'a clause that leads back in time',
    'clause-order',
    'c1',
    (r) => {
      const [a, b] = r.documents.map((d) => d.provisions[0]!.id);
      r.clauses = [{ id: 'c1', kind: 'derives', from: [b!], to: [a!], wording: 'same' }];
    },
  ],
  [
    'a clause of no document',
    'reference-lost',
    'c1',
    (r) => {
      r.clauses = [
        {
          id: 'c1',
          kind: 'derives',
          from: ['x.1'],
          to: [r.documents[1]!.provisions[0]!.id],
          wording: 'same',
        },
      ];
    },
  ],
  [
    'an issue not named after its group',
    'id-form',
    'dam',
    (r) => {
      r.issues.push({ ...r.issues[0]!, id: 'dam' });
    },
  ],
  [
    'a source that is not there',
    'reference-lost',
    'x-cy-1',
    (r) => (r.statements[4]!.source = 'nowhere'),
  ],
  [
    'a speaker who is not there',
    'reference-lost',
    'x-cy-1',
    (r) => (r.statements[4]!.speaker = 'nobody'),
  ],
  [
    'an issue that is not there',
    'reference-lost',
    's-bo-2',
    (r) => (r.statements[3]!.issues = ['water.well']),
  ],
  [
    'evidence that is not there',
    'reference-lost',
    'north.water.dam.2020-02-01',
    (r) => r.positions[0]!.evidence.push('nothing'),
  ],
  [
    'a group that is not there',
    'reference-lost',
    'fire.dam',
    (r) => {
      r.issues.push({ ...r.issues[0]!, id: 'fire.dam', group: 'fire' });
    },
  ],
  [
    'a document that is not there',
    'reference-lost',
    'first-round',
    (r) => (r.events[0]!.documents = ['draft-1999']),
  ],
  [
    'a corrected entry that is not there',
    'reference-lost',
    'c-1',
    (r) => (r.corrections[0]!.entry = 'gone'),
  ],
  [
    'a party of the first view that is not there',
    'reference-lost',
    'meta',
    (r) => r.meta.shown.push('east'),
  ],
  [
    'an option of another issue',
    'option-foreign',
    'north.water.dam.2020-02-01',
    (r) => (r.positions[0]!.prefers = 'draft'),
  ],
  [
    'an accepted option of another issue',
    'option-foreign',
    'north.water.dam.2020-04-01',
    (r) => (r.positions[1]!.accepts = ['draft']),
  ],
  [
    'a provision with an option of another issue',
    'option-foreign',
    'draft-2020.p1',
    (r) => (r.documents[0]!.provisions[0]!.option = 'draft'),
  ],
  [
    'a report in quotation marks',
    'report-quoted',
    's-bo-2',
    (r) => (r.statements[3]!.quote = 'No text.'),
  ],
  [
    'a quotation without words',
    'quote-missing',
    'x-cy-1',
    (r) => delete loose(r.statements[4]).quote,
  ],
  ['a quotation of 61 words', 'quote-long', 'n-ada-1', (r) => (r.statements[0]!.quote = long(61))],
  [
    'a translation by nobody',
    'translator-missing',
    's-bo-1',
    (r) => delete loose(r.statements[1]).translator,
  ],
  [
    'a speaker without a role that day',
    'role-missing',
    'n-ada-1',
    (r) => (r.people[0]!.roles[0]!.from = '2020-02-02'),
  ],
  [
    'a statement that contradicts itself',
    'contradicts-self',
    's-bo-1',
    (r) => (r.statements[1]!.contradicts = ['s-bo-1']),
  ],
  [
    'a joint statement with itself',
    'joint-wrong',
    'n-ada-2',
    (r) => (r.statements[2]!.jointWith = ['north', 'south']),
  ],
  [
    'a statement after the search',
    'date-later',
    'x-cy-1',
    (r) => (r.statements[4]!.date = '2021-02-01'),
  ],
  [
    'a source without address or reason',
    'address-missing',
    'handbill',
    (r) => delete loose(r.sources[1]).noAddress,
  ],
  [
    'a source with address and reason',
    'address-both',
    'gazette',
    (r) => (r.sources[0]!.noAddress = 'Lost.'),
  ],
  [
    'a role that ends before it begins',
    'role-order',
    'ada-north',
    (r) =>
      r.people[0]!.roles.push({
        title: 'Clerk',
        from: '2018-05',
        to: '2018-01',
        voice: 'official',
      }),
  ],
  [
    'evidence of another party',
    'evidence-party',
    'north.water.dam.2020-02-01',
    (r) => (r.positions[0]!.evidence = ['n-ada-1', 's-bo-1']),
  ],
  [
    'evidence of a voice outside',
    'evidence-party',
    'south.water.dam.2020-02',
    (r) => {
      r.positions[2]!.evidence.push('x-cy-1');
      r.positions[2]!.lastStated = '2020-07-01';
    },
  ],
  [
    'evidence without a date',
    'evidence-undated',
    'north.water.dam.2020-04-01',
    (r) => r.positions[1]!.evidence.push('draft-2021.r-north-1'),
  ],
  [
    'evidence younger than the position',
    'evidence-young',
    'north.water.dam.2020-04-01',
    (r) => (r.positions[1]!.lastStated = '2020-04-20'),
  ],
  [
    'a position older than its evidence',
    'evidence-late',
    'north.water.dam.2020-01-01',
    (r) => {
      r.positions[0]!.from = '2020-01-01';
      r.positions[0]!.id = 'north.water.dam.2020-01-01';
    },
  ],
  [
    'an option both preferred and accepted',
    'accepts-preferred',
    'north.water.dam.2020-04-01',
    (r) => (r.positions[1]!.accepts = ['joint']),
  ],
  [
    'a summary of 26 words',
    'summary-long',
    'north.water.dam.2020-02-01',
    (r) => (r.positions[0]!.summary = long(26)),
  ],
  [
    'a position that ends before it begins',
    'position-order',
    'south.talks.basis.2020-06-20',
    (r) => {
      r.positions[3]!.from = '2020-06-20';
      r.positions[3]!.id = 'south.talks.basis.2020-06-20';
      r.positions[3]!.lastStated = '2020-06-10~';
    },
  ],
  [
    'positions out of order',
    'position-order',
    'north.water.dam.2020-02-01',
    (r) => r.positions.splice(0, 2, r.positions[1]!, r.positions[0]!),
  ],
  [
    'two states that say the same',
    'position-same',
    'north.water.dam.2020-04-01',
    (r) => {
      r.positions[1]!.act = 'demands';
      r.positions[1]!.prefers = 'north';
      delete loose(r.positions[1]).accepts;
    },
  ],
  [
    'numbers in a document without',
    'numbering',
    'draft-2021',
    (r) => (r.documents[1]!.provisions[0]!.number = '1'),
  ],
  [
    'a complete document without its count',
    'numbering',
    'draft-2020',
    (r) => delete loose(r.documents[0]).points,
  ],
  ['a point that is missing', 'point-missing', 'draft-2020', (r) => (r.documents[0]!.points = 3)],
  [
    'a point beyond the last',
    'point-beyond',
    'draft-2020.p3',
    (r) => {
      r.documents[0]!.provisions.push({
        id: 'draft-2020.p3',
        number: '3',
        topic: 'fish',
        summary: 'More fish.',
      });
    },
  ],
  [
    'points out of order',
    'point-order',
    'draft-2020.p1',
    (r) => r.documents[0]!.provisions.reverse(),
  ],
  [
    'a lineage that runs forward',
    'lineage-order',
    'draft-2020',
    (r) => (r.documents[0]!.supersedes = ['draft-2021']),
  ],
  [
    'an answer without grounds',
    'response-ground',
    'draft-2020.r-south-1',
    (r) => delete loose(r.documents[0]!.responses[0]).sources,
  ],
  [
    'a silence with sources',
    'response-ground',
    'draft-2021.r-north-1',
    (r) => (r.documents[1]!.responses[0]!.sources = ['gazette']),
  ],
  [
    'a provision about nothing',
    'provision-loose',
    'draft-2020.p2',
    (r) => delete loose(r.documents[0]!.provisions[1]).topic,
  ],
  [
    'a claim without grounds',
    'claim-ground',
    'who-built-it.c2',
    (r) => delete loose(r.disputes[0]!.claims[1]).sources,
  ],
  [
    'a dispute with one side',
    'dispute-one-sided',
    'who-built-it',
    (r) => (r.disputes[0]!.claims[1]!.party = 'north'),
  ],
  ['an event without a source', 'event-unsourced', 'truce', (r) => (r.events[1]!.sources = [])],
  [
    'a verb that takes a side',
    'wording',
    'n-ada-1',
    (r) => (r.statements[0]!.says = 'Insists on the dam.'),
  ],
  [
    'a spelling that takes a side',
    'wording',
    'first-round',
    (r) => (r.events[0]!.summary = 'They meet in Kiev.'),
  ],
];

describe('each broken record is caught for its own reason', () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(40);
  test.each(BROKEN)('%s', (_, code, entry, breakIt) => {
    const record = smallRecord();
    breakIt(record);
    const checked = checkRecord(record);
    if (checked.ok) throw new Error('the broken record passed');
    expect([...new Set(checked.problems.map((p) => p.code))]).toEqual([code]);
    expect(checked.problems.map((p) => p.entry)).toContain(entry);
    for (const p of checked.problems) {
      expect(p.message).not.toBe('');
      expect(p.fix).not.toBe('');
      expect(p.path.length).toBeGreaterThan(0);
    }
  });
});

/** The same for what only the rich record has. */
const BROKEN_RICH: readonly (readonly [string, string, string, Break])[] = [
  [
    'known on the day itself',
    'known-early',
    'n-dee-1',
    (r) => (r.statements.at(-1)!.known = '2020-04-10'),
  ],
  [
    'known, of a claim without a date',
    'known-early',
    'who-built-it.c3',
    (r) => {
      delete loose(r.disputes[0]!.claims[2]).date;
      r.disputes[0]!.claims[2]!.known = '2020-04-01';
    },
  ],
  [
    'a silence known before it was one',
    'known-early',
    'silence-north-basis',
    (r) => (r.silences![1]!.known = '2020-07-14'),
  ],
  [
    'known after the end of the search',
    'date-later',
    'n-dee-1',
    (r) => (r.statements.at(-1)!.known = '2021-02'),
  ],
  [
    'a silence after the end of the search',
    'date-later',
    'silence-north-basis',
    (r) => {
      r.silences![1]!.date = '2021-02-01';
      delete loose(r.silences![1]).known;
    },
  ],
  ['moments out of order', 'moment-order', 'meta', (r) => r.meta.moments!.reverse()],
  [
    'a moment of no event',
    'reference-lost',
    'meta',
    (r) => (r.meta.moments![2]!.event = 'nothing'),
  ],
  [
    'a voice that ends before it begins',
    'voice-order',
    'voice-dee-dam',
    (r) => (r.voices![0]!.until = '2020-04-09'),
  ],
  [
    'a voice with words of another',
    'voice-other',
    'voice-dee-dam',
    (r) => (r.voices![0]!.speaker = 'ada-north'),
  ],
  [
    'a voice that begins before its words',
    'voice-date',
    'voice-dee-dam',
    (r) => (r.voices![0]!.date = '2020-04-09'),
  ],
  [
    'a voice of no role that day',
    'role-missing',
    'n-dee-1',
    (r) => (r.people.at(-1)!.roles[0]!.from = '2020-05'),
  ],
  [
    'a voice with an option of another issue',
    'option-foreign',
    'voice-dee-dam',
    (r) => (r.voices![0]!.prefers = 'draft'),
  ],
  [
    'a voice on an issue that its words do not bear on',
    'voice-issue',
    'voice-dee-dam',
    (r) => {
      r.voices![0]!.issue = 'talks.basis';
      r.voices![0]!.prefers = 'none';
    },
  ],
  [
    'a voice that says what the line says',
    'voice-same',
    'voice-dee-dam',
    (r) => (r.voices![0]!.prefers = 'joint'),
  ],
  [
    'a voice told in 26 words',
    'summary-long',
    'voice-dee-dam',
    (r) => (r.voices![0]!.says = long(26)),
  ],
  [
    'a voice that takes a side',
    'wording',
    'voice-dee-dam',
    (r) => (r.voices![0]!.says = 'Insists on leaving the dam.'),
  ],
  [
    'a silence without grounds',
    'silence-ground',
    'silence-south-dam',
    (r) => delete loose(r.silences![0]).sources,
  ],
  [
    'a silence with a source that is not there',
    'reference-lost',
    'silence-south-dam',
    (r) => (r.silences![0]!.sources = ['nowhere']),
  ],
  [
    'a silence told in 26 words',
    'summary-long',
    'silence-south-dam',
    (r) => (r.silences![0]!.says = long(26)),
  ],
];

describe('each broken rich record is caught for its own reason', () => {
  test.each(BROKEN_RICH)('%s', (_, code, entry, breakIt) => {
    const record = richRecord();
    breakIt(record);
    const checked = checkRecord(record);
    if (checked.ok) throw new Error('the broken record passed');
    expect([...new Set(checked.problems.map((p) => p.code))]).toEqual([code]);
    expect(checked.problems.map((p) => p.entry)).toContain(entry);
  });
});

test('words of others may stand in quotation marks inside our sentence', () => {
  const record = smallRecord();
  record.statements[0]!.says = "Speaks of a 'so-called' dam.";
  expect(checkRecord(record).ok).toBe(true);
});

test.each([null, 1, 'text', [], {}, { format: 'redlines-record/1' }])(
  'what is no record at all is told, not thrown: %j',
  (raw) => {
    expect(checkRecord(raw).ok).toBe(false);
  },
);
