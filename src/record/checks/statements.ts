import { countWords } from '../countWords.ts';
import { lastDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import { roleOn } from '../role.ts';
import type { RecordData } from '../types.ts';

/** A quotation is short: the longest that the record may show, in words. */
const MAX_QUOTE_WORDS = 60;

/** Quotations: length, how they reached us, source, speaker's role, and a source that has an address. */
export function checkStatements(record: RecordData, report: Report): void {
  const people = new Map(record.people.map((p) => [p.id, p]));
  record.statements.forEach((s, i) => {
    const at = (field: string) => ['statements', i, field];
    if (s.reach === 'reported' && s.quote !== undefined)
      report(
        'report-quoted',
        at('quote'),
        s.id,
        'an outlet gave only the sense, yet there is a quotation',
        'take "quote" away, or show that the words were printed and change "reach"',
      );
    if (s.reach !== 'reported' && s.quote === undefined)
      report(
        'quote-missing',
        at('quote'),
        s.id,
        `"reach" is "${s.reach}", but there are no words`,
        'add "quote", or make "reach" reported',
      );
    if (s.quote !== undefined && countWords(s.quote) > MAX_QUOTE_WORDS)
      report(
        'quote-long',
        at('quote'),
        s.id,
        `the quotation has ${countWords(s.quote)} words, the most is ${MAX_QUOTE_WORDS}`,
        'choose a shorter part of it; mark what is left out with […]',
      );
    if (s.reach === 'translated' && s.translator === undefined)
      report(
        'translator-missing',
        at('translator'),
        s.id,
        'the words are translated, but nobody is named who did it',
        'add "translator": the outlet, or Redlines',
      );
    const speaker = people.get(s.speaker);
    if (speaker && !roleOn(speaker, s.date))
      report(
        'role-missing',
        at('speaker'),
        s.id,
        `${speaker.name} has no role on ${s.date}`,
        'correct the date, or add the role to people.yaml',
      );
    if (s.contradicts?.includes(s.id))
      report(
        'contradicts-self',
        at('contradicts'),
        s.id,
        'a statement is said to contradict itself',
        'take its own id away',
      );
    if (s.jointWith && (s.party === undefined || s.jointWith.includes(s.party)))
      report(
        'joint-wrong',
        at('jointWith'),
        s.id,
        '"jointWith" must name other parties than "party"',
        'name the party that leads in "party", the others in "jointWith"',
      );
    if (lastDay(s.date) > lastDay(record.meta.searchedUntil))
      report(
        'date-later',
        at('date'),
        s.id,
        `the date ${s.date} lies after the end of the search`,
        'correct the date, or "searchedUntil" in record.yaml',
      );
  });
  record.sources.forEach((s, i) => {
    if (s.url === undefined && s.noAddress === undefined)
      report(
        'address-missing',
        ['sources', i],
        s.id,
        'the source has no address and no reason why',
        'add "url", or "noAddress" with the reason',
      );
    if (s.url !== undefined && s.noAddress !== undefined)
      report(
        'address-both',
        ['sources', i],
        s.id,
        'the source has an address and a reason why it has none',
        'take one of "url" and "noAddress" away',
      );
  });
  record.people.forEach((p, i) =>
    p.roles.forEach((r, j) => {
      if (r.to !== undefined && lastDay(r.to) < r.from)
        report(
          'role-order',
          ['people', i, 'roles', j],
          p.id,
          `the role "${r.title}" ends before it begins`,
          'correct "from" or "to"',
        );
    }),
  );
}
