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
  'missing',
] as const;
export type Screen = (typeof SCREENS)[number];

export const SORTS = ['issue', 'gap', 'moved'] as const;
type Sort = (typeof SORTS)[number];

export const ONLY = ['differ', 'changed'] as const;
export type Only = (typeof ONLY)[number];

/** How a statement reached us; also a filter. */
export const REACHES = ['verbatim', 'translated', 'reported'] as const;

/** How a view looks inside another page: as that page's reader has it, or in one theme. */
export const EMBEDS = ['auto', 'light', 'dark'] as const;
type Embed = (typeof EMBEDS)[number];

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
  /** Changes are counted from this day. Null: the record's own. */
  readonly since: string | null;
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
  since: null,
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
