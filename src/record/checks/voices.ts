import { countWords } from '../countWords.ts';
import { firstDay, lastDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** Voices that differ: of the party and the speaker that they name, with words of the right age. */
export function checkVoices(record: RecordData, report: Report): void {
  const statements = new Map(record.statements.map((s) => [s.id, s]));
  record.voices?.forEach((x, i) => {
    const at = (field: string) => ['voices', i, field];
    if (x.until !== undefined && lastDay(x.until) < firstDay(x.date))
      report(
        'voice-order',
        at('until'),
        x.id,
        `ends ${x.until}, before it began (${x.date})`,
        'correct "date" or "until"',
      );
    const own = x.statements.flatMap((id) => statements.get(id) ?? []);
    own.forEach((s, j) => {
      if (s.speaker !== x.speaker || s.party !== x.party)
        report(
          'voice-other',
          [...at('statements'), j],
          x.id,
          `"${s.id}" is not a statement of ${x.speaker} for ${x.party}`,
          'use statements of that speaker, or correct "speaker"',
        );
    });
    const first = own.map((s) => s.date).sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0];
    if (first !== undefined && first !== x.date)
      report(
        'voice-date',
        at('date'),
        x.id,
        `begins ${x.date}, but its first statement is of ${first}`,
        'begin it with the earliest of its statements',
      );
    if (countWords(x.says) > 25)
      report(
        'summary-long',
        at('says'),
        x.id,
        `the sentence has ${countWords(x.says)} words, the most is 25`,
        'say it in fewer words',
      );
  });
}
