/**
 * View ⇄ address, as a pair of pure functions. Laws, held by property tests: reading what was
 * written gives the view back; reading never throws; what is not understood is dropped and told.
 * The order of the parts is fixed, so that one view has one address.
 */
import { BASES } from '../record/counting.ts';
import { ID_PATTERN, VERSION_PATTERN } from '../record/patterns.ts';
import { parseEdtf } from '../record/edtf.ts';
import { listOf, PATHS, screenPath, SINGLE, SINGLES } from './screenPath.ts';
import { migrate } from './migrations.ts';
import { readSelection } from './selection.ts';
import {
  DEFAULT_VIEW,
  EMBEDS,
  LANGUAGES,
  ONLY,
  REACHES,
  SHOWS,
  SORTS,
  type Screen,
  type View,
} from './view.ts';

/** A part of an address that was not understood, or that names nothing in the record. */
export interface Dropped {
  /** The name of the part, as it stands in the address: `asof`, `path`. */
  readonly part: string;
  readonly value: string;
}

export interface ReadView {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  /** Parts that are not ours: kept, so that nothing of another tool's is lost. */
  readonly unknown: readonly (readonly [string, string])[];
}

const MAX_TEXT = 200;
const MAX_LIST = 60;

/** Characters that turn text around or hide it have no place in an address that others read. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const isDay = (s: string) => parseEdtf(s)?.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(s);
const isId = (s: string) => s.length <= 120 && ID_PATTERN.test(s);

type Read<T> = (value: string) => T | undefined;

const day: Read<string> = (s) => (isDay(s) ? s : undefined);
const id: Read<string> = (s) => (isId(s) ? s : undefined);
const words: Read<string> = (s) => {
  const text = s.trim().replace(/\s+/g, ' ');
  return text !== '' && text.length <= MAX_TEXT && !HIDDEN.test(text) ? text : undefined;
};
const oneOf =
  <T extends string>(list: readonly T[]): Read<T> =>
  (s) =>
    list.find((x) => x === s);

/** A path on the same host: never another host, never another scheme. */
const recordPath: Read<string> = (s) =>
  /^[A-Za-z0-9._~/-]{1,200}\.json$/.test(s) && !s.startsWith('//') && !s.includes('..')
    ? s
    : undefined;

interface Field {
  /** Name in the address. */
  readonly name: string;
  readonly key: keyof View;
  readonly read: Read<string>;
  readonly list: boolean;
}

const one = (name: string, key: keyof View, read: Read<string>): Field => ({
  name,
  key,
  read,
  list: false,
});
const many = (name: string, key: keyof View, read: Read<string>): Field => ({
  name,
  key,
  read,
  list: true,
});

/** The parts of the address after the path, in the order in which they are written. */
const FIELDS: readonly Field[] = [
  one('embed', 'embed', oneOf(EMBEDS)),
  one('version', 'version', (s) => (VERSION_PATTERN.test(s) ? s : undefined)),
  one('record', 'record', recordPath),
  one('lang', 'language', oneOf(LANGUAGES)),
  many('parties', 'parties', id),
  one('asof', 'asOf', day),
  one('by', 'by', oneOf(BASES)),
  one('since', 'since', day),
  one('show', 'show', oneOf(SHOWS)),
  one('from', 'from', day),
  one('to', 'to', day),
  many('groups', 'groups', id),
  many('issues', 'issues', id),
  many('people', 'people', id),
  many('documents', 'documents', id),
  many('kinds', 'kinds', oneOf(REACHES)),
  one('words', 'words', words),
  many('only', 'only', oneOf(ONLY)),
  one('sort', 'sort', oneOf(SORTS)),
  many('folded', 'folded', id),
  one('selection', 'selection', (s) =>
    s.length <= 260 && readSelection(s) !== null ? s : undefined,
  ),
  one('quote', 'quote', id),
  one('left', 'left', id),
  one('right', 'right', id),
  one('also', 'also', id),
];

/** Lists are joined by a comma: ids hold dots and hyphens, never commas. */
const JOIN = ',';

/** Writes a view as path and query below the site's root, without a leading slash. */
export function writeAddress(view: View, unknown: ReadView['unknown'] = []): string {
  const query = new URLSearchParams();
  for (const f of FIELDS) {
    const value = view[f.key];
    const plain = DEFAULT_VIEW[f.key];
    if (value === null || value === plain) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) query.append(f.name, value.join(JOIN));
    } else query.append(f.name, value as string);
  }
  for (const [k, v] of unknown) query.append(k, v);
  const text = query
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')
    .replaceAll('%2F', '/');
  return screenPath(view.screen, view.item) + (text === '' ? '' : `?${text}`);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function readPath(path: string, dropped: Dropped[]): Pick<View, 'screen' | 'item'> {
  const parts = path
    .replace(/(?:^|\/)index\.html$/, '')
    .replace(/^404\.html$/, '404')
    .split('/')
    .filter((s) => s !== '');
  if (parts.length === 0) return { screen: 'compare', item: null };
  // A screen of its own may lie in the folder of another: `documents/compare`.
  const whole = (Object.keys(PATHS) as Screen[]).find(
    (s) => PATHS[s] === parts.join('/') && !SINGLES.has(s),
  );
  if (whole !== undefined) return { screen: whole, item: null };
  const [folder, raw, ...more] = parts;
  if (more.length === 0) {
    const item = raw === undefined ? null : decode(raw);
    // `constructor` and its like are no folders.
    const single = Object.hasOwn(SINGLE, folder!) ? SINGLE[folder!] : undefined;
    if (item === null) {
      if (single) return { screen: listOf(single), item: null };
    } else if (item !== undefined && single && isId(item)) return { screen: single, item };
  }
  dropped.push({ part: 'path', value: path.slice(0, MAX_TEXT) });
  return { screen: 'missing', item: null };
}

/** Reads path and query (`quotes/?words=Anchorage`) below the site's root. Never throws. */
export function readAddress(address: string): ReadView {
  const dropped: Dropped[] = [];
  const unknown: [string, string][] = [];
  const bare = address.split('#')[0]!;
  const mark = bare.indexOf('?');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  const query = migrate(new URLSearchParams(mark < 0 ? '' : bare.slice(mark + 1)));
  const values: Partial<Record<keyof View, unknown>> = {};
  const seen = new Set<string>();
  for (const [name, value] of query) {
    const f = FIELDS.find((x) => x.name === name);
    if (!f) {
      unknown.push([name, value]);
      continue;
    }
    if (seen.has(name)) {
      dropped.push({ part: name, value: value.slice(0, MAX_TEXT) });
      continue;
    }
    seen.add(name);
    if (!f.list) {
      const read = f.read(value);
      if (read === undefined) dropped.push({ part: name, value: value.slice(0, MAX_TEXT) });
      else values[f.key] = read;
      continue;
    }
    const items: string[] = [];
    for (const part of value.split(JOIN, 1000)) {
      const read = f.read(part);
      if (read === undefined || items.length >= MAX_LIST)
        dropped.push({ part: name, value: part.slice(0, MAX_TEXT) });
      else if (!items.includes(read)) items.push(read);
    }
    if (items.length > 0) values[f.key] = items;
  }
  const view = { ...DEFAULT_VIEW, ...values, ...readPath(path, dropped) } as View;
  return { view: orderDates(view, dropped), dropped, unknown };
}

/** A window that ends before it begins is no window. */
function orderDates(view: View, dropped: Dropped[]): View {
  if (view.from === null || view.to === null || view.from <= view.to) return view;
  dropped.push({ part: 'to', value: view.to });
  return { ...view, to: null };
}
