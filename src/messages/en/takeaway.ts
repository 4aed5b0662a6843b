import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;

/** What a reader takes away: tables, citations, a briefing. */
export const takeaway = {
  holds: (issues: number, statements: number) =>
    `As filtered now, the download holds ${n(issues, 'issue', 'issues')} and ${n(statements, 'statement', 'statements')}.`,
  groups: {
    tables: 'Table and quotations',
    citations: 'Citations',
    briefing: 'Briefing',
    figures: 'Pictures',
  },
  groupHelp: {
    tables: 'What is on screen, for a spreadsheet or a program.',
    citations: 'Every statement of this view, for a reference manager.',
    briefing: 'This view as text with footnotes, to print or to edit.',
  },
  files: {
    table: 'Table (CSV)',
    quotations: 'Quotations (CSV)',
    workbook: 'Workbook (Excel)',
    json: 'Everything (JSON)',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  title: 'Download this view',
  openBriefing: 'Open the briefing',
  figures: {
    comparison: { png: 'Comparison (PNG)', svg: 'Comparison (SVG)' },
    timeline: { png: 'Timeline (PNG)', svg: 'Timeline (SVG)' },
    path: { png: 'Paths over time (PNG)', svg: 'Paths over time (SVG)' },
    card: { png: 'Card (PNG)', svg: 'Card (SVG)' },
  },
  making: (name: string) => `Making ${name} …`,
  saved: (file: string) => `${file} was handed to the browser.`,
  failedMake: (name: string) =>
    `${name} could not be made. Perhaps a part of the page did not load: check the connection and try again, and if that does not help, reload the page. Your view is as it was.`,
  failedSave: (name: string) =>
    `${name} was made, but the browser did not let the page save it. Allow downloads for this site, or try another browser. Your view is as it was.`,

  sheets: { comparison: 'Comparison', statements: 'Quotations', metadata: 'About' },
  columns: {
    issueId: 'Issue id',
    group: 'Subject',
    issue: 'Issue',
    question: 'Question',
    gapSteps: 'Gap, in steps',
    gapMost: 'Most steps possible',
    gapWords: 'Gap in words',
    moved: 'Last movement',
    act: 'act',
    option: 'option asked for',
    accepts: 'could live with',
    summary: 'summary',
    basis: 'basis',
    confidence: 'confidence',
    since: 'since',
    last: 'last stated',
    beforeAct: 'act before',
    beforeOption: 'option before',
    beforeSummary: 'summary before',
    beforeSince: 'before: since',
    change: 'change',
    steps: 'steps moved',
    movedBy: 'moved by (id)',
    movedByQuote: 'moved by: quotation',
    movedBySays: 'moved by: sense, in our words',
    movedBySource: 'moved by: address of the source',
    statements: 'statements',
    id: 'Id',
    party: 'Party',
    speaker: 'Speaker',
    role: 'Role on the day',
    voice: 'Voice',
    date: 'Date (EDTF)',
    dateWritten: 'Date',
    venue: 'Venue',
    reach: 'How it reached us',
    quote: 'Quotation',
    original: 'Original words',
    originalLanguage: 'Original language',
    translator: 'Translator',
    says: 'Sense, in our words',
    issues: 'Issues',
    publisher: 'Source',
    sourceTitle: 'Title of the source',
    sourceUrl: 'Address of the source',
    published: 'Published',
    verdict: 'Looked up again',
    permalink: 'Address in Redlines',
    name: 'What',
    value: 'Value',
  },
  ofParty: (party: string, column: string) => `${party}: ${column}`,
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  verdicts: {
    exact: 'the same words',
    'exact-elsewhere': 'the same words, in another outlet',
    corrected: 'corrected',
    'not-found-again': 'not found again',
  },
  unchecked: 'not yet',
  about: {
    title: 'Title',
    question: 'Question',
    asOf: 'As of',
    basis: 'Days counted by',
    compared: 'Compared with',
    since: 'Changes counted since',
    parties: 'Parties shown',
    sort: 'Sorted by',
    issues: 'Issues',
    statements: 'Statements',
    address: 'Address of this view',
    noAddress: 'The record was opened from a file: no link can carry it.',
    version: 'Version of the record',
    searchedUntil: 'Sources searched until',
    latestMaterial: 'Newest material',
    coverage: 'Coverage',
    licence: 'Licence',
  },
  basis: { said: 'said: when it was said or done', known: 'known: when it became public' },
  changes: {
    title: (since: string, day: string) => `What changed between ${since} and ${day}`,
    help: 'The counts are of the whole record; below them, every change on the issues of this view, with what each party asked for on both days and the words that moved it.',
    kinds: {
      first: 'first stated',
      option: 'another option',
      named: 'an option named, none before',
      unnamed: 'no option named any more',
      stance: 'the same option, another act or other options it could live with',
    },
    none: 'no change',
    counted: (issues: number) => `Counted over ${n(issues, 'issue', 'issues')}`,
    lead: (party: string) => `${party}:`,
    towards: (party: string, issues: number) => `${issues} nearer to ${party}`,
    counts: (p: {
      moved: number;
      towards: readonly string[];
      away: number;
      named: number;
      unnamed: number;
      stance: number;
      first: number;
    }) => {
      const other = [
        p.named > 0 && `an option named, none before, on ${p.named}`,
        p.unnamed > 0 && `none named any more on ${p.unnamed}`,
        p.stance > 0 && `the same option, another stance, on ${p.stance}`,
        p.first > 0 && `first stated on ${p.first}`,
      ].filter((x) => x !== false);
      const directions = [...p.towards, `${p.away} further away`].join(', ');
      return (
        `another option on ${n(p.moved, 'issue', 'issues')}` +
        `${p.moved === 0 ? '' : ` (where options have an order: ${directions})`}` +
        `${other.length === 0 ? '' : `; ${other.join('; ')}`}.`
      );
    },
    gap: (
      a: string,
      b: string,
      g: { narrowed: number; widened: number; same: number; open: number },
    ) =>
      `Between ${a} and ${b} the distance narrowed on ${g.narrowed}, widened on ${g.widened}, stayed the same on ${g.same}; on ${g.open} one of them had named no option on one of the days.`,
    added: 'New documents:',
    replaced: 'Replaced by others:',
    dropped: 'Off the table, none in their place:',
    document: (title: string, date: string) => `${title} (${date})`,
    change: (party: string, kind: string, steps: number | null) =>
      `${party}, ${kind}${steps === null ? '' : `, ${n(steps, 'step', 'steps')}`}:`,
    notStated: 'not stated.',
    state: (act: string, since: string, summary: string) => `${act}, since ${since}: ${summary}`,
    before: (state: string) => `Before: ${state}`,
    after: (state: string) => `Now: ${state}`,
  },
  licenceForeign:
    "This record was opened from a file: its licence is its maker's to say. Quotations belong to their speakers.",
  licence:
    'Coding of the record: CC BY 4.0 (Redlines). Quotations belong to their speakers. https://creativecommons.org/licenses/by/4.0/',

  briefing: {
    title: (record: string) => `Briefing: ${record}`,
    asOf: (date: string, o: { known: boolean; compared: string | null }) =>
      `As of ${date}${o.known ? ', counted by when things became known' : ''}` +
      `${o.compared === null ? '' : `, compared with ${o.compared}`}.`,
    narrowed: (filters: string) => `Narrowed to: ${filters}.`,
    filter: (name: string, value: string) => `${name}: ${value}`,
    until: (date: string) => `until ${date}`,
    from: (date: string) => `from ${date}`,
    /** `**` marks what stands in bold. */
    headline: (h: { rows: number; differ: number; whole: number; unknown: number }) =>
      `On **${h.differ}** of ${n(h.rows, 'issue', 'issues')} the parties shown ask for different options, ` +
      `on **${h.whole}** from end to end of the scale. ` +
      (h.unknown === 0
        ? 'At least two have named an option on each.'
        : `On ${h.unknown}, fewer than two have named an option.`),
    moved: (since: string, list: string) => `Moved to another option since ${since}: ${list}.`,
    movedOf: (party: string, count: number) => `${party} on ${count}`,
    nothing: 'No issue passes these filters.',
    selected: 'Selected',
    on: (party: string, subject: string) => `${party} on ${subject}`,
    documents: 'Framework documents',
    documentsHelp: 'Newest first, with the latest answer of each party.',
    notes: 'Sources',
    notesShort: (count: number) =>
      `${n(count, 'source note', 'source notes')}: the newest source of each position. The long form has all.`,
    long: 'All sources and documents',
    notesHelp: (count: number) =>
      `${n(count, 'source note', 'source notes')}, in the order of first use.`,
    acts: {
      demands: (party: string) => `${party} demands:`,
      proposes: (party: string) => `${party} proposes:`,
      accepts: (party: string) => `${party} accepts:`,
      conditional: (party: string) => `${party}, on conditions:`,
      rejects: (party: string) => `${party} rejects:`,
      ambiguous: (party: string) => `${party}, ambiguous:`,
    },
    notStated: (party: string) => `${party}: not stated.`,
    answer: (party: string, act: string) => `${party} ${act}:`,
    claim: (by: string) => `${by}:`,
    author: (party: string) => `${party}: author of the text.`,
    asks: (option: string) => `Asks for “${option}”.`,
    lives: (options: string) => `Could live with “${options}”.`,
    sinceLast: (since: string, last: string) => `Since ${since}, last stated ${last}.`,
    since: (since: string) => `Since ${since}.`,
    basis: {
      stated: '',
      reported: 'Reported by an outlet, not stated by an official.',
      inferred: 'Inferred by us from a document or another position.',
    },
    onDate: (date: string) => `${date}.`,
    statementOf: (speaker: string) => `${speaker}:`,
    reported: (sense: string) => `Reported, no exact words: ${sense}`,
    ours: {
      provision: (sense: string) => `Point of a document, in our words: ${sense}`,
      response: (sense: string) => `Answer to a document, in our words: ${sense}`,
      event: (sense: string) => `Event, in our words: ${sense}`,
      claim: (sense: string) => `Claim, in our words: ${sense}`,
    },
    way: {
      verbatim: 'Exact words',
      translated: (by: string) => `Translated by ${by}`,
    },
    point: (number: string | undefined, document: string) =>
      number === undefined ? document : `${document}, point ${number}`,
    answerTo: (party: string, document: string) => `${party} on ${document}`,
    printedLater: 'printed after the day shown',
    noAddress: 'no address',
    address: 'This view:',
    colophon: (record: string) =>
      `From the record “${record}” in Redlines. Everything outside quotation marks is in the words of Redlines. “Not stated” means that the record has nothing from that party by the day shown.`,
    toolbar: 'Take the briefing away',
    print: 'Print or save as PDF',
    markdown: 'Markdown',
    word: 'Word',
    noteLabel: (number: number) => `Source ${number}`,
    back: (number: number) => `Back to the first use of source ${number}`,
  },
};

export type TakeawayTexts = typeof takeaway;
