import type { Basis } from '../../record/counting.ts';
import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;

/** Quote cards, the quote panel, the list of quotes, citations. */
export const quotes = {
  panel: 'Evidence',
  hintTitle: 'The words behind each cell',
  hint: 'Choose a cell, a mark or a tick: its quotations appear here, newest first. Arrow keys step through them.',
  counts: (quotations: number, reports: number) =>
    `${n(quotations, 'quotation', 'quotations')}, ${n(reports, 'report', 'reports')} without exact words.`,
  on: (party: string, issue: string) => `${party} on ${issue}`,
  responseOn: (party: string, document: string) => `${party} on ${document}`,
  pointOf: (number: string | undefined, document: string) =>
    number === undefined ? document : `${document}, point ${number}`,
  position: (at: number, of: number) => `Quote ${at} of ${of}`,
  evidencePosition: (at: number, of: number) => `Evidence ${at} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  notStatedTitle: 'Not stated',
  notStated:
    'The record has no position of this party on this issue by the day shown. Silence is never turned into a position.',
  blankSpots: 'All blank spots',
  noEvidence: 'The record has no statement for this by the day shown.',
  why: 'Why this is coded so',
  asksFor: (option: string) => `Asks for: ${option}`,
  couldLive: (options: string) => `Could live with: ${options}`,
  noOption: 'Names none of the options.',
  earlier: 'Before',
  earlierState: (date: string, summary: string) => `since ${date}: ${summary}`,
  translated: (by: string) => `translated by ${by}`,
  translatedUs: 'translated by Redlines',
  printedBy: (publisher: string) => `as printed by ${publisher}`,
  reported: 'Reported, no exact words',
  reportedSays: 'What is reported, in our words',
  original: 'Original words',
  originalLanguages: {
    ru: 'Russian',
    uk: 'Ukrainian',
    fr: 'French',
    de: 'German',
    en: 'English',
    it: 'Italian',
  },
  sense: 'In our words',
  source: 'Source',
  sourceNoAddress: 'No address',
  sourceLine: (publisher: string, title: string | undefined, date: string | undefined) =>
    [publisher, title === undefined ? undefined : `“${title}”`, date]
      .filter((x) => x !== undefined)
      .join(', '),
  bearsOn: 'Bears on',
  topics: 'Also about',
  supports: 'Supports',
  supportsPast: 'Supported an earlier position',
  contradicts: 'Contradicted by',
  disputed: 'Disputed.',
  seeClaims: 'See both claims',
  checked: {
    exact: (date: string) => `Looked up again on ${date}: the same words`,
    'exact-elsewhere': (date: string) =>
      `Looked up again on ${date}: the same words in another outlet`,
    corrected: (date: string) => `Looked up on ${date} and corrected; see the corrections log`,
    'not-found-again': (date: string) => `Looked up on ${date}: not found again`,
  },
  nearness: {
    own: 'in the speaker’s own publication, a transcript or a recording',
    heard: 'in an outlet that took them down',
    relayed: 'in a page that prints what another took down',
  },
  foundAt: 'page',
  howFound: 'How it was found',
  before: 'The words before:',
  after: 'The words after:',
  savedCopy: 'saved copy',
  lookForCopy: 'look for a saved copy',
  grades: {
    official: 'official source',
    record: 'agency or outlet of record',
    outlet: 'other outlet',
    aggregator: 'aggregator',
  },
  unchecked: 'Not yet looked up a second time',
  note: 'Note',
  copyWords: 'Copy words',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Copy this yourself:',
  attribution: (
    words: string,
    speaker: string,
    role: string,
    date: string,
    publisher: string,
    link: string,
  ) => `${words}\n— ${[speaker, role, date].filter(Boolean).join(', ')}. ${publisher}. ${link}`,
  cite: 'Cite',
  citeTitle: 'Cite this quotation',
  citeStyles: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copyStyle: (style: string) => `Copy ${style}`,
  open: 'Open its page',
  title: 'Quotes',
  listHelp: 'Every statement of the record, newest first.',
  shown: (count: number) => n(count, 'statement', 'statements'),
  none: 'No statement passes these filters.',
  clear: 'Clear all filters',
  more: (count: number) => `Show ${count} more`,
  notYet: (day: string, by: Basis) =>
    by === 'known'
      ? `This became known after ${day}, the day shown.`
      : `This was said after ${day}, the day shown.`,
  ofSpeaker: (name: string) => `More by ${name}`,
  older: 'Earlier',
  newer: 'Later',
  allQuotes: 'All quotes',
  inCompare: 'Show in the comparison',
  event: 'Event',
  response: 'Answer',
  provision: 'Point of a document',
  documentOpen: 'Open the document',
  keyPhrase: 'Words of the text',
};
