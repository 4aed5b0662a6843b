import { parseEdtf, type EdtfDate } from '../record/edtf.ts';

/** How long a date is written: `11 February 2026`, `11 Feb 2026`. */
export type DateLength = 'long' | 'short';

interface Words {
  /** "about {date}": an approximate date. */
  about(date: string): string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  language: string,
  length: DateLength,
  precision: EdtfDate['precision'],
): Intl.DateTimeFormat {
  const key = `${language} ${length} ${precision}`;
  let f = formats.get(key);
  if (!f) {
    f = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' ? { month: length } : {}),
      ...(precision === 'day' || precision === 'interval' ? { day: 'numeric' } : {}),
    });
    formats.set(key, f);
  }
  return f;
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** Dates as written: a table that follows a dragged date asks for the same ones again and again. */
const texts = new Map<string, string>();
const MOST = 5000;

function writeDate(date: EdtfDate, language: string, length: DateLength): string {
  const key = `${language} ${length} ${date.text}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const f = format(language, length, date.precision);
  const written =
    date.precision === 'interval'
      ? // Node and browsers have different spaces around the dash: a written page must be taken over as it is.
        f.formatRange(utc(date.from), utc(date.to)).replace(/[\u2009\u202f]/g, ' ')
      : f.format(utc(date.from));
  if (texts.size >= MOST) texts.clear();
  texts.set(key, written);
  return written;
}

/** Writes an EDTF date in the reader's language; an interval as a range, a vague date as vague. */
export function formatDate(
  text: string,
  language: string,
  words: Words,
  length: DateLength = 'long',
): string {
  const date = parseEdtf(text);
  if (!date) return text;
  const written = writeDate(date, language, length);
  return date.approximate ? words.about(written) : written;
}

const spans = new Map<string, Intl.NumberFormat>();

/** Writes a stretch of days in the reader's language: days up to two months, then months, then years. */
export function formatSpan(language: string, days: number): string {
  const [unit, long] = days < 60 ? ['day', 1] : days < 731 ? ['month', 30.44] : ['year', 365.25];
  const key = `${language} ${unit}`;
  let f = spans.get(key);
  if (!f) {
    f = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    spans.set(key, f);
  }
  return f.format(Math.floor(days / long));
}

const plurals = new Map<string, Intl.PluralRules>();

/** Picks the form of a word that a number asks for in a language (CLDR plural rules). */
export function plural(
  language: string,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return forms[rules.select(n)] ?? forms.other;
}
