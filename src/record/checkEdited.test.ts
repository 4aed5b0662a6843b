import { expect, test } from 'vitest';
import { smallRecord, type Mutable } from '../../tests/fixtures/smallRecord.ts';
import { checkEdited } from './checkEdited.ts';
import { checkRecord } from './checkRecord.ts';
import type { RecordData } from './types.ts';

const loose = (x: unknown) => x as Record<string, unknown>;

/** The small record with a reason for the one option that nothing in it names. */
function good() {
  const record = smallRecord();
  for (const issue of record.issues) for (const option of issue.options) option.why = 'A reason.';
  return record;
}

test('the good record passes', () => expect(checkEdited(good())).toEqual([]));

/** Each breaks one thing: [what, code that must be the only one, entry that must be named, how]. */
const BROKEN: readonly (readonly [string, string, string, (r: Mutable<RecordData>) => void])[] = [
  [
    'a look-alike letter in a quotation',
    'quote-characters',
    'n-ada-1',
    (r) => (r.statements[0]!.quote = 'The d\u0430m is ours to run.'),
  ],
  [
    'an invisible character in a quotation',
    'quote-characters',
    'n-ada-1',
    (r) => (r.statements[0]!.quote = 'The dam is\u200b ours to run.'),
  ],
  [
    'an original in letters of another language',
    'original-language',
    's-bo-1',
    (r) => (r.statements[1]!.original = { text: 'Ми її', language: 'ru' }),
  ],
  [
    'a translation that passes as the very words',
    'verbatim-translated',
    'n-ada-1',
    (r) => (r.statements[0]!.translator = 'The Gazette'),
  ],
  [
    'a quotation in a sentence of ours',
    'says-copies',
    'n-ada-1',
    (r) => {
      r.statements[0]!.quote = 'The dam is ours to run, now and for all the time to come.';
      r.statements[0]!.says = 'Says that the dam is ours to run, now and for ever.';
    },
  ],
  [
    'context that stands within the words',
    'context-inside',
    'n-ada-1',
    (r) => (r.statements[0]!.prefix = 'The dam is ours'),
  ],
  [
    'the same words twice',
    'statement-twice',
    'n-ada-9',
    (r) => r.statements.push({ ...r.statements[0]!, id: 'n-ada-9' }),
  ],
  [
    'a report that was looked up word by word',
    'check-wordless',
    'n-ada-1',
    (r) => {
      r.statements[0]!.reach = 'reported';
      delete r.statements[0]!.quote;
      r.positions[0]!.basis = 'reported';
    },
  ],
  [
    'a quotation from a digest',
    'source-rewrites',
    'n-ada-1',
    (r) => {
      r.sources.push({ ...r.sources[0]!, id: 'digest', kind: 'generated-digest' });
      r.statements[0]!.source = 'digest';
    },
  ],
  ['a source without a grade', 'grade-missing', 'n-ada-1', (r) => delete loose(r.sources[0]).grade],
  [
    'words looked up before they were said',
    'check-early',
    'n-ada-1',
    (r) => (r.statements[0]!.check!.on = '2019-12-31'),
  ],
  [
    'words found elsewhere, nobody says where',
    'check-place',
    'n-ada-1',
    (r) => (r.statements[0]!.check!.verdict = 'exact-elsewhere'),
  ],
  [
    'words not found again, nobody says how they were sought',
    'check-note',
    'n-ada-1',
    (r) => {
      r.statements[0]!.check!.verdict = 'not-found-again';
      r.statements[0]!.confidence = 'medium';
    },
  ],
  [
    'words found, nobody says how near',
    'check-nearness',
    'n-ada-1',
    (r) => delete loose(r.statements[0]!.check).nearness,
  ],
  [
    'sure of words that were not found again',
    'confidence-high',
    'n-ada-1',
    (r) => {
      r.statements[0]!.check = { verdict: 'not-found-again', on: '2020-06-01', note: 'Sought.' };
    },
  ],
  [
    'sure of words seen in a copy only',
    'confidence-high',
    'n-ada-1',
    (r) => {
      r.sources[0]!.grade = 'aggregator';
      r.statements[0]!.check!.nearness = 'relayed';
    },
  ],
  [
    'a position stated by a report',
    'basis-stated',
    'north.water.dam.2020-02-01',
    (r) => {
      r.statements[0]!.reach = 'reported';
      delete r.statements[0]!.quote;
      delete r.statements[0]!.check;
    },
  ],
  [
    'an option that nothing names',
    'option-groundless',
    'water.dam',
    (r) => r.issues[0]!.options.push({ id: 'nobody', label: 'Nobody' }),
  ],
];

test.each(BROKEN)('%s', (_, code, entry, how) => {
  const record = good();
  how(record);
  // A record that is read only need not keep these rules: older releases must still open.
  expect(checkRecord(record).ok).toBe(true);
  expect([...new Set(checkEdited(record).map((p) => `${p.code} ${p.entry}`))]).toEqual([
    `${code} ${entry}`,
  ]);
});
