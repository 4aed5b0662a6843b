import { countWords } from '../countWords.ts';
import { firstDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** A silence that the record knows of rests on something, in the time that was searched, told shortly. */
export function checkSilences(record: RecordData, report: Report): void {
  record.silences?.forEach((x, i) => {
    if ((x.statements?.length ?? 0) + (x.sources?.length ?? 0) === 0)
      report(
        'silence-ground',
        ['silences', i],
        x.id,
        'has no statement and no source',
        'add "statements" or "sources", or leave it out: a silence that nothing tells of is "not stated"',
      );
    if (firstDay(x.date) > record.meta.searchedUntil)
      report(
        'date-later',
        ['silences', i, 'date'],
        x.id,
        `the date ${x.date} lies after the end of the search`,
        'correct "date", or "searchedUntil" in record.yaml',
      );
    if (countWords(x.says) > 25)
      report(
        'summary-long',
        ['silences', i, 'says'],
        x.id,
        `the sentence has ${countWords(x.says)} words, the most is 25`,
        'say it in fewer words',
      );
  });
}
