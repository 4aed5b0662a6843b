/**
 * Citations of a statement, written by hand: the one kind of item that the record has (a quotation
 * in a printed source) needs no citation processor of a hundred kilobytes.
 * APA 7, Chicago 17 (notes), BibTeX, RIS, CSL-JSON 1.0.
 */
import { parseEdtf } from '../record/edtf.ts';

/** What a citation needs to know. Dates are EDTF. */
export interface CitationItem {
  readonly id: string;
  /** The words, or what is reported of them. */
  readonly words: string;
  readonly exact: boolean;
  readonly speaker: string;
  readonly date: string;
  readonly publisher: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** Address of the statement in Redlines; undefined where no link can carry the record. */
  readonly permalink: string | undefined;
}

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly about: boolean;
}

function partsOf(date: string | undefined): Parts | null {
  const parsed = date === undefined ? null : parseEdtf(date);
  if (!parsed) return null;
  const [y, m, d] = parsed.from.split('-');
  return {
    year: y!,
    month: parsed.precision === 'year' ? null : Number(m),
    day: parsed.precision === 'day' || parsed.precision === 'interval' ? Number(d) : null,
    about: parsed.approximate,
  };
}

const about = (p: Parts) => (p.about ? 'ca. ' : '');

function apaDate(p: Parts | null): string {
  if (!p) return 'n.d.';
  const rest =
    p.month === null ? '' : `, ${MONTHS[p.month - 1]}${p.day === null ? '' : ` ${p.day}`}`;
  return `${about(p)}${p.year}${rest}`;
}

function chicagoDate(p: Parts | null): string {
  if (!p) return 'n.d.';
  if (p.month === null) return `${about(p)}${p.year}`;
  const month = MONTHS[p.month - 1]!;
  return `${about(p)}${p.day === null ? `${month} ${p.year}` : `${month} ${p.day}, ${p.year}`}`;
}

/** Who said it when, and where Redlines has it. */
const noteOf = (item: CitationItem) =>
  `${item.speaker}, ${item.date}.${item.permalink === undefined ? '' : ` In Redlines: ${item.permalink}`}`;

const title = (item: CitationItem) => item.title ?? 'Untitled page';
const stop = (s: string) => (/[.?!]$/.test(s) ? s : `${s}.`);

function apa(item: CitationItem): string {
  const date = apaDate(partsOf(item.published ?? item.date));
  const lead =
    item.author === undefined
      ? `${stop(title(item))} (${date}).`
      : `${stop(item.author)} (${date}). ${stop(title(item))}`;
  return [
    lead,
    stop(item.publisher),
    item.url ?? `Cited in Redlines${item.permalink === undefined ? '.' : `: ${item.permalink}`}`,
  ].join(' ');
}

function chicago(item: CitationItem): string {
  const said = `${item.speaker}, ${chicagoDate(partsOf(item.date))}`;
  const by = item.author === undefined ? '' : `${item.author}, `;
  const where = `${by}“${title(item)},” ${item.publisher}, ${chicagoDate(partsOf(item.published ?? item.date))}`;
  const link = item.url ?? item.permalink;
  return `${said}, quoted in ${where}${link === undefined ? '' : `, ${link}`}.`;
}

/** BibTeX's own signs are escaped; braces too, so that they stay balanced. */
function tex(s: string): string {
  return s.replace(/[\\{}$&#_%~^]/g, (ch) =>
    ch === '\\'
      ? '\\textbackslash{}'
      : ch === '~'
        ? '\\textasciitilde{}'
        : ch === '^'
          ? '\\textasciicircum{}'
          : `\\${ch}`,
  );
}

function bibtex(item: CitationItem, key: string): string {
  const p = partsOf(item.published ?? item.date);
  const fields: [string, string | undefined][] = [
    ['title', `{${tex(title(item))}}`],
    ['author', item.author === undefined ? undefined : tex(item.author)],
    ['organization', `{${tex(item.publisher)}}`],
    ['year', p?.year],
    ['month', p?.month == null ? undefined : String(p.month)],
    ['url', item.url?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['note', tex(noteOf(item))],
  ];
  const lines = fields.flatMap(([k, v]) => (v === undefined ? [] : [`  ${k} = {${v}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

function ris(item: CitationItem): string {
  const p = partsOf(item.published ?? item.date);
  const pad = (n: number | null) => (n === null ? '' : String(n).padStart(2, '0'));
  const flat = (s: string) => s.replace(/\s+/g, ' ');
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['TI', flat(title(item))],
    ['AU', item.author],
    ['PB', item.publisher],
    ['DA', p ? `${p.year}/${pad(p.month)}/${pad(p.day)}/` : undefined],
    ['UR', item.url],
    ['AB', flat(item.words)],
    ['N1', noteOf(item)],
    ['ER', ''],
  ];
  return lines.flatMap(([k, v]) => (v === undefined ? [] : [`${k}  - ${v}`])).join('\r\n');
}

/** A CSL-JSON date: `date-parts`, and `circa` where the date is approximate. */
function cslDate(date: string | undefined) {
  const p = partsOf(date);
  if (!p) return undefined;
  const parts = [
    Number(p.year),
    ...(p.month === null ? [] : [p.month]),
    ...(p.day === null ? [] : [p.day]),
  ];
  return { 'date-parts': [parts], ...(p.about ? { circa: true } : {}) };
}

function csl(item: CitationItem) {
  return {
    id: item.id,
    type: 'webpage',
    title: title(item),
    ...(item.author === undefined ? {} : { author: [{ literal: item.author }] }),
    'container-title': item.publisher,
    issued: cslDate(item.published ?? item.date),
    URL: item.url,
    note: `${item.speaker}, ${item.date}: ${item.exact ? `“${item.words}”` : item.words}`,
    source: item.permalink,
  };
}

/** The citation in one of the five styles. */
export function cite(item: CitationItem, style: CitationStyle): string {
  switch (style) {
    case 'apa':
      return apa(item);
    case 'chicago':
      return chicago(item);
    case 'bibtex':
      return bibtex(item, item.id);
    case 'ris':
      return ris(item);
    case 'csl':
      return JSON.stringify([csl(item)], null, 2);
  }
}

/** Styles of which a file can hold many. */
export type BibliographyStyle = Extract<CitationStyle, 'bibtex' | 'ris' | 'csl'>;

/** Keys as they come; where two differ in nothing or only in case, the later gets a number. */
function uniqueKeys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    let key = id;
    for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${id}-${n}`;
    taken.add(key.toLowerCase());
    return key;
  });
}

/** One file with the citations of all items. */
export function citeAll(items: readonly CitationItem[], style: BibliographyStyle): string {
  if (style === 'csl') return `${JSON.stringify(items.map(csl), null, 2)}\n`;
  if (style === 'ris') return items.map((item) => `${ris(item)}\r\n`).join('\r\n');
  const keys = uniqueKeys(items.map((item) => item.id));
  return items.map((item, i) => `${bibtex(item, keys[i]!)}\n`).join('\n');
}
