import { countWords } from '../countWords.ts';
import type { Report } from '../problem.ts';
import type { RecordData, Statement } from '../types.ts';

/** So many words in a row, the same in a quotation and in our sentence, are the quotation's words. */
const COPIED_WORDS = 8;

/** Characters that nobody sees: zero width, direction marks, soft hyphens, byte order marks. */
// eslint-disable-next-line no-misleading-character-class
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
/** A Latin letter beside a Cyrillic one, within one word: a look-alike. */
const MIXED = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/iu;
/** Letters of one of the two languages that the other does not have. */
const FOREIGN: Partial<Record<string, RegExp>> = { ru: /[іїєґ]/iu, uk: /[ыэёъ]/iu };

/** All runs of so many words, in small letters, without punctuation. */
function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = new Set<string>();
  for (let i = 0; i + COPIED_WORDS <= words.length; i++)
    all.add(words.slice(i, i + COPIED_WORDS).join(' '));
  return all;
}

function checkCharacters(s: Statement, i: number, report: Report) {
  for (const [field, text] of [
    ['quote', s.quote],
    ['original', s.original?.text],
    ['prefix', s.prefix],
    ['suffix', s.suffix],
  ] as const) {
    if (text === undefined) continue;
    const hit = UNSEEN.exec(text) ?? MIXED.exec(text) ?? / {2}/.exec(text);
    if (hit)
      report(
        'quote-characters',
        ['statements', i, field],
        s.id,
        `character ${hit.index + 1} is invisible, doubled, or of another alphabet than the letter beside it`,
        'type these characters anew, as they are printed',
      );
  }
}

function checkOriginal(s: Statement, i: number, report: Report) {
  const { original } = s;
  if (!original) return;
  const { text, language } = original;
  const cyrillic = /[\u0400-\u04ff]/u.test(text);
  if (cyrillic !== (language === 'ru' || language === 'uk') || FOREIGN[language]?.test(text))
    report(
      'original-language',
      ['statements', i, 'original', 'language'],
      s.id,
      `the letters of the original are not those of "${language}"`,
      'correct the language, or the text',
    );
}

/**
 * The words themselves: no character that can't be seen, no alphabet but that of the language, no
 * translation that passes as the speaker's own, no words of a quotation in a sentence of ours, and
 * context that stands beside the words, not in them.
 */
export function checkWords(record: RecordData, report: Report): void {
  const seen = new Map<string, string>();
  record.statements.forEach((s, i) => {
    checkCharacters(s, i, report);
    checkOriginal(s, i, report);
    if (s.reach === 'verbatim' && (s.translator !== undefined || s.original !== undefined))
      report(
        'verbatim-translated',
        ['statements', i, 'reach'],
        s.id,
        'the words are "verbatim", but there is a translator or an original in another language',
        'make "reach" translated, or take the two away',
      );
    if (s.quote === undefined) return;
    const quoted = runs(s.quote);
    const copied = [...runs(s.says)].find((run) => quoted.has(run));
    if (copied !== undefined)
      report(
        'says-copies',
        ['statements', i, 'says'],
        s.id,
        `our sentence repeats the quotation: "${copied}"`,
        'say it in other words',
      );
    for (const field of ['prefix', 'suffix'] as const) {
      const text = s[field];
      if (text !== undefined && countWords(text) > 3 && s.quote.includes(text))
        report(
          'context-inside',
          ['statements', i, field],
          s.id,
          `"${field}" stands within the quotation, not beside it`,
          'give the words just before (prefix) or just after (suffix)',
        );
    }
    const words = [s.speaker, s.date, s.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu)].join(' ');
    const before = seen.get(words);
    if (before !== undefined)
      report(
        'statement-twice',
        ['statements', i],
        s.id,
        `the same words of the same day are already in the record, as "${before}"`,
        'use that statement',
      );
    else seen.set(words, s.id);
  });
}
