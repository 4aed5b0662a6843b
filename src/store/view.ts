import type { Basis } from '../record/counting.ts';

/** What a reader is looking at: strings, lists and null only, so that it fits an address. */

export const SCREENS = [
  'compare',
  'issue',
  'timeline',
  'quotes',
  'quote',
  'documents',
  'document',
  'versus',
  'clause',
  'landing',
  'disputes',
  'dispute',
  'people',
  'person',
  'party',
  'method',
  'data',
  'briefing',
  'paths',
  'blanks',
  'missing',
] as const;
export type Screen = (typeof SCREENS)[number];

/** `steps`: by the steps moved between the two days. */
export const SORTS = ['issue', 'gap', 'moved', 'steps'] as const;
type Sort = (typeof SORTS)[number];

export const ONLY = ['differ', 'changed'] as const;
export type Only = (typeof ONLY)[number];

/** How a statement reached us; also a filter. */
export const REACHES = ['verbatim', 'translated', 'reported'] as const;

/** How a view looks inside another page: as that page's reader has it, or in one theme. */
export const EMBEDS = ['auto', 'light', 'dark'] as const;
type Embed = (typeof EMBEDS)[number];

/** What is put side by side beyond the parties: the two days, with what changed between them. */
export const SHOWS = ['changes'] as const;
type Show = (typeof SHOWS)[number];

export const LANGUAGES = ['en'] as const;
type Language = (typeof LANGUAGES)[number];

export interface View {
  readonly screen: Screen;
  /** The issue, document, statement, dispute, person or party that the screen is about. */
  readonly item: string | null;
  /** Parties shown, in their order. Null: those that the record shows first. */
  readonly parties: readonly string[] | null;
  /** The day of which the record is shown, `YYYY-MM-DD`. Null: as far as the record goes. */
  readonly asOf: string | null;
  /** What the day goes by: when a thing was said, or when it became public. */
  readonly by: Basis;
  /** Changes are counted from this day. Null: the record's own. */
  readonly since: string | null;
  /** `changes`: every part compares the day since which changes count with the day shown. */
  readonly show: Show | null;
  /** First and last day of the timeline's window and of the statements shown. Null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Filters. An empty list lets everything through. */
  readonly groups: readonly string[];
  readonly issues: readonly string[];
  readonly people: readonly string[];
  readonly documents: readonly string[];
  readonly kinds: readonly string[];
  readonly words: string | null;
  readonly only: readonly Only[];
  readonly sort: Sort;
  /** Groups of the table that are folded. */
  readonly folded: readonly string[];
  /** What is selected: see `selection.ts`. */
  readonly selection: string | null;
  /** The statement that the quote panel shows. Null: the first of the selection. */
  readonly quote: string | null;
  /** Documents side by side: one, another, and a third if there is one. */
  readonly left: string | null;
  readonly right: string | null;
  readonly also: string | null;
  readonly language: Language;
  /** Address of another record, on the same host. Null: the record of this site. */
  readonly record: string | null;
  /** The release of the record that is shown. Null: the newest. */
  readonly version: string | null;
  /** Shown inside another page: without the shell around it. Null: on its own. */
  readonly embed: Embed | null;
}

/** The view of someone who has chosen nothing. */
export const DEFAULT_VIEW: View = {
  screen: 'compare',
  item: null,
  parties: null,
  asOf: null,
  by: 'said',
  since: null,
  show: null,
  from: null,
  to: null,
  groups: [],
  issues: [],
  people: [],
  documents: [],
  kinds: [],
  words: null,
  only: [],
  sort: 'issue',
  folded: [],
  selection: null,
  quote: null,
  left: null,
  right: null,
  also: null,
  language: 'en',
  record: null,
  version: null,
  embed: null,
};
