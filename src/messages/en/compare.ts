import { plural } from '../format.ts';

const steps = (n: number) => `${n} ${plural('en', n, { one: 'step', other: 'steps' })}`;

/** The comparison: headline, table, gap track, documents by party. */
export const compare = {
  /** `**` marks what stands in bold. */
  headline: (h: {
    a: string;
    b: string;
    apart: number;
    issues: number;
    whole: number;
    /** Null: the day since which moves count is not before the day shown. */
    since: string | null;
    movedA: number;
    movedB: number;
  }) =>
    `${h.a} and ${h.b} stand apart on **${h.apart}** of ${h.issues} issues, by all of the scale on **${h.whole}**.` +
    (h.since === null
      ? ''
      : ` Since ${h.since}, ${h.a} has moved on **${h.movedA}**, ${h.b} on **${h.movedB}**.`),
  headlineNote: (comparable: number, issues: number) =>
    `Both have named an option on ${comparable} of ${issues} issues. “Moved” means: asks for another option than before.`,
  caption: 'What each party asks for on each issue',
  issue: 'Issue',
  gap: 'Gap, in steps',
  of: (party: string, issue: string) => `${party} on ${issue}`,
  notStated: 'Not stated. The record has no position of this party on this issue.',
  last: (date: string) => `last ${date}`,
  by: (when: string, who: string) => `${when}, ${who}`,
  notRestated: (span: string) => `not restated for ${span}`,
  restatedRule: (ageing: number, stale: number) =>
    `Marked ◑ after ${ageing} days without newer evidence, ○ and muted after ${stale}, counted to the day shown.`,
  quotesOf: (n: number, all: number) =>
    n === all
      ? `${n} ${plural('en', n, { one: 'quote', other: 'quotes' })}`
      : `${n} of ${all} quotes`,
  toEvidence: 'Read the evidence',
  moved: 'moved',
  first: 'first stated',
  shifted: 'shifted',
  named: 'option named',
  unnamed: 'names no option any more',
  movedSince: (what: string, date: string) => `${what} since ${date}`,
  now: 'now:',
  fold: (group: string) => `Fold ${group}`,
  unfold: (group: string) => `Unfold ${group}`,
  groupCount: (n: number) => `${n} ${plural('en', n, { one: 'issue', other: 'issues' })}`,
  moveLeft: (party: string) => `Move ${party} to the left`,
  moveRight: (party: string) => `Move ${party} to the right`,
  none: 'No issue passes these filters.',
  clearAll: 'Clear all filters',
  howCounted: 'How this is counted',
  gapSteps: (n: number, a: string, b: string, most: number) =>
    `${a} and ${b} are furthest apart: ${steps(n)} of ${most}.`,
  gapNone: (n: number) => `All ${n} parties with a position ask for the same option.`,
  gapDiffer: 'The options have no order. The parties ask for different ones.',
  gapSame: 'The options have no order. The parties ask for the same one.',
  gapUnknown: 'Fewer than two of the parties shown have named an option.',
  gapUnplaced: (names: string) => `No option named: ${names}.`,
  gapRule:
    'Options are numbered from the first. A party stands on the option that it asks for; the gap is the difference between the two numbers that are furthest apart.',
  optionParties: (names: string) => `asked for by ${names}`,
  optionAccepts: (names: string) => `${names} could live with it`,
  optionDocuments: (names: string) => `in: ${names}`,
  texts: (n: number) => `▤ ${n}`,
  trackLabel: (title: string, sentence: string) => `${title}: ${sentence}`,
  documentsTitle: 'Framework documents',
  documentsHelp: 'What each party has answered to each text, by the day shown.',
  documentsCaption: 'Framework documents and the answers of each party',
  document: 'Document',
  showAllDocuments: (n: number) => `Show all ${n} documents`,
  showFewerDocuments: 'Show fewer',
  author: 'author',
  noAnswer: 'No answer in the record.',
  responseTo: (party: string, document: string) => `${party} on ${document}`,
  openIssue: (title: string) => `Open the page on ${title}`,
};
