/**
 * The part of EDTF (ISO 8601-2:2019) that the record uses: a day, a month or a year, each of them
 * perhaps approximate (`~`), uncertain (`?`) or both (`%`), and an interval of two of these.
 * https://www.loc.gov/standards/datetime/
 */

/** A date of the record. `from` and `to` are the first and the last day it can mean, `YYYY-MM-DD`. */
export interface EdtfDate {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
  readonly approximate: boolean;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const pad = (n: number) => String(n).padStart(2, '0');

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string): EdtfDate | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const year = Number(y);
  const approximate = mark !== undefined;
  if (m === undefined)
    return { text, from: `${y}-01-01`, to: `${y}-12-31`, precision: 'year', approximate };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  const last = daysIn(year, month);
  if (d === undefined)
    return {
      text,
      from: `${y}-${m}-01`,
      to: `${y}-${m}-${pad(last)}`,
      precision: 'month',
      approximate,
    };
  const day = Number(d);
  if (day < 1 || day > last) return null;
  const iso = `${y}-${m}-${d}`;
  return { text, from: iso, to: iso, precision: 'day', approximate };
}

const cache = new Map<string, EdtfDate | null>();

/** Reads an EDTF date; null when the text is none, or an interval that ends before it begins. */
export function parseEdtf(text: string): EdtfDate | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text);
  if (cache.size < 20_000) cache.set(text, parsed);
  return parsed;
}

function parse(text: string): EdtfDate | null {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  if (parts.length !== 2) return null;
  const start = parsePoint(parts[0]!);
  const end = parsePoint(parts[1]!);
  if (!start || !end || end.to < start.from) return null;
  return {
    text,
    from: start.from,
    to: end.to,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
  };
}

/** First day a date of the record can mean. The text is one that the check has let through. */
export function firstDay(text: string): string {
  return parseEdtf(text)?.from ?? text;
}

/** Last day a date of the record can mean. */
export function lastDay(text: string): string {
  return parseEdtf(text)?.to ?? text;
}

/** Order by first day, then by last: negative when `a` comes first. */
export function compareDates(a: string, b: string): number {
  const byStart = firstDay(a).localeCompare(firstDay(b));
  return byStart !== 0 ? byStart : lastDay(a).localeCompare(lastDay(b));
}
