import { firstDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** Kinds of sources that are known to rewrite what they print. */
const REWRITES: ReadonlySet<string> = new Set(['generated-digest']);

/**
 * How a quotation was proven: its source does not rewrite words and has a grade, the result of
 * looking it up says what it must, and nothing is called sure that was seen in a copy only
 * (docs/coding.md, "How sure a statement is").
 */
export function checkLookups(record: RecordData, report: Report): void {
  const sources = new Map(record.sources.map((s) => [s.id, s]));
  record.statements.forEach((s, i) => {
    const at = (...fields: string[]) => ['statements', i, ...fields];
    const source = sources.get(s.source);
    const { check } = s;
    if (s.quote === undefined) {
      if (check)
        report(
          'check-wordless',
          at('check'),
          s.id,
          'there are no words that could have been looked up',
          'take "check" away, or show the words',
        );
      return;
    }
    if (source && REWRITES.has(source.kind))
      report(
        'source-rewrites',
        at('source'),
        s.id,
        `a quotation rests on "${source.id}", a source of a kind that rewrites words`,
        'find the words elsewhere, or make the statement a report',
      );
    if (!check) return;
    if (source && source.grade === undefined)
      report(
        'grade-missing',
        at('source'),
        s.id,
        `the words were looked up, but their source "${source.id}" has no grade`,
        'add "grade" to the source',
      );
    if (check.on < firstDay(s.date))
      report(
        'check-early',
        at('check', 'on'),
        s.id,
        `looked up on ${check.on}, before the words were said`,
        'correct one of the two dates',
      );
    if (check.verdict === 'exact-elsewhere' && check.url === undefined)
      report(
        'check-place',
        at('check', 'url'),
        s.id,
        'found elsewhere, but not said where',
        'add the address where the words stand',
      );
    if (check.verdict === 'not-found-again' && check.note === undefined)
      report(
        'check-note',
        at('check', 'note'),
        s.id,
        'not found again, but not said how it was searched',
        'add "note": what was searched, and what came instead',
      );
    if (check.verdict !== 'not-found-again' && check.nearness === undefined)
      report(
        'check-nearness',
        at('check', 'nearness'),
        s.id,
        'the words were seen, but not said how near the page is to the speaker',
        'add "nearness": own, heard or relayed',
      );
    const copy = source?.grade === 'aggregator' && check.nearness === 'relayed';
    if (s.confidence === 'high' && (copy || check.verdict === 'not-found-again'))
      report(
        'confidence-high',
        at('confidence'),
        s.id,
        copy
          ? 'high confidence, but the words were seen on a page that copies others only'
          : 'high confidence, but the words were not found again',
        'make it medium, or find the words nearer to the speaker',
      );
  });
}
