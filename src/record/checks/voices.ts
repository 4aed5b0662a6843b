import { countWords } from '../countWords.ts';
import { compareDates, firstDay, lastDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { RecordData, Voice } from '../types.ts';

/** The line of a voice's party on its issue on the day of the voice; undefined where it had none. */
function lineOf(record: RecordData, v: Voice) {
  return record.positions
    .filter((p) => p.party === v.party && p.issue === v.issue && lastDay(p.from) <= lastDay(v.date))
    .sort((a, b) => compareDates(a.from, b.from))
    .at(-1);
}

/**
 * Voices that differ: of the party and the speaker that they name, with words of the right age, on
 * that issue, that ask for something else than the line did that day.
 */
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
      else if (!s.issues.includes(x.issue))
        report(
          'voice-issue',
          [...at('statements'), j],
          x.id,
          `"${s.id}" does not bear on ${x.issue}`,
          'correct "issue", or add it to the issues of the statement',
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
    const line = lineOf(record, x);
    if (line && line.act === x.act && line.prefers === x.prefers)
      report(
        'voice-same',
        ['voices', i],
        x.id,
        `says what "${line.id}" says: the same act, the same option`,
        'take it out: a voice that agrees is evidence of the position',
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
