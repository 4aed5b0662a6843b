import { plural } from '../format.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

const LIST = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const list = (items: readonly string[]) => LIST.format(items);

/** How the record is made, and how sure it is. */
export const method = {
  title: 'Method',
  what: 'What this is',
  whatText:
    'Redlines puts side by side what the parties to a negotiation ask for. Every position rests on statements, points of documents, answers to them or events, and each of these has a source.',
  reach: 'How far it reaches',
  code: 'How positions are coded',
  codeRules: [
    'Each issue is one question that a settlement must answer, with its possible answers as options. Options describe outcomes; they do not judge them.',
    'A position is one party on one issue from a date on: the option it asks for, those it has said it could live with, one sentence in our words, and its evidence.',
    'A new position is recorded only when the option, what could be lived with, or the act changes. Repeating a position moves only the date of its last statement.',
    'The highest authority decides: head of state, minister, envoy, spokesperson, parliament. A lower voice that differs is marked in the cell.',
    'A document counts for a party only if that party wrote or endorsed it. What only an opponent ascribes to a party is not coded.',
    'Silence is “not stated”. It is never turned into a position.',
    'The same words are used for the same act, whoever does it.',
  ],
  gap: 'How the gap is counted',
  gapText:
    'Options are numbered from 0. A party stands on the option that it asks for. The gap is the difference between the two numbers that are furthest apart among the parties shown. A party that names no option is left out and named.',
  gapExample: (issue: string, sentence: string) => `For example, ${issue}: ${sentence}`,
  gapFormula: (a: string, at: number, b: string, bt: number) =>
    `${a} stands on option ${at}, ${b} on option ${bt}: ${at} − ${bt} = ${at - bt}.`,
  counts: (c: { issues: string; positions: string; statements: string; documents: string }) =>
    `This record has ${c.statements}, ${c.documents}, and from these ${c.positions} on ${c.issues}.`,
  countOf: {
    issues: (n: number) => count(n, 'issue', 'issues'),
    options: (n: number) => count(n, 'option', 'options'),
    speakers: (n: number) => count(n, 'speaker', 'speakers'),
    positions: (n: number) => count(n, 'state of a position', 'states of positions'),
    statements: (n: number) => count(n, 'statement', 'statements'),
    documents: (n: number) => count(n, 'document', 'documents'),
  },
  time: 'How time is counted',
  timeRules: (fresh: number, stale: number): readonly (readonly [term: string, text: string])[] => [
    [
      'A day',
      'As of a day means at its end: what was said or done on that day counts, nothing later does. A vague date (“January 2026”) counts from the last day that it can mean, so that nothing is shown on a day on which it may not have been there. An event counts from the day on which it is known to have begun. Where a day lies within a vague date, the line below the top bar says how many positions may already have changed.',
    ],
    [
      'Said or known',
      'Some things become public later than they happen: a text handed over in early January is reported in February. Normally a day counts what had been said or done by then. Counted by what had become known, a statement, document or answer counts from the day on which it was public, and a position from the day on which the first of its evidence was. Where the record has no such day of its own, the two are the same.',
    ],
    [
      'Two days compared',
      'A comparison is the difference between the two days, not a diary: a party that moved and came back in between stands where it stood. A party has moved on an issue when it asks for another option on the later day; a new act, or another option that it could live with, is told apart from a move, and so are the first words on an issue and an option that is no longer named. A document is new, replaced (another text has taken its place) or dropped (off the table, with none in its place).',
    ],
    [
      'Steps, towards, away',
      'Steps are counted along the scale, from the option of the earlier day to that of the later one; issues whose options have no order have no steps. A move is towards a party of the headline pair when it brings its party nearer to where that one stood on the earlier day, and not nearer to the other as well. It is away when a party of the pair is further from where the other stood, or any other party further from one of them and nearer to none.',
    ],
    [
      'Freshness',
      `A position is fresh up to ${fresh} days after it was last restated, ageing up to ${stale} days, stale after that. Days are counted from the last day that the date of the newest evidence can mean. Stale does not mean given up: no newer words were found.`,
    ],
    [
      'Who decides for a party',
      'The head of state, then the minister, the envoy, the spokesperson, parliament; for Europe the joint texts. The cell shows the line of the highest who has spoken. A lower voice that asks for something else at that time is marked in the cell and quoted beside the line; it changes neither the line nor the gap.',
    ],
  ],
  blanks: 'Kinds of blank spots',
  blanksText: 'Why a party has no position on an issue, or none that is recent.',
  blankKinds: {
    never: 'The record has no word of the party on the issue.',
    declined: 'It was asked, and declined to say.',
    'not-discussed': 'It said that the issue was not talked about.',
    unpublished: 'It has given an answer whose words are not public.',
    'no-position': 'It has spoken to the issue, but named nothing that could be coded.',
    quiet: (stale: number) =>
      `It has a position, and has not restated it for more than ${stale} days.`,
  },
  blankNames: {
    never: 'Never addressed',
    declined: 'Declined to say',
    'not-discussed': 'Not discussed',
    unpublished: 'Unpublished',
    'no-position': 'No position',
    quiet: 'Quiet',
  },
  blanksEnd: 'Words that come after a silence end it.',
  acts: 'Words for acts',
  actText: {
    demands: 'asks for it as a condition',
    proposes: 'puts it forward',
    accepts: 'agrees to what another put forward',
    conditional: 'agrees under stated conditions',
    rejects: 'says no to what another put forward',
    ambiguous: 'speaks to it without naming an outcome',
  },
  basis: 'On what a position rests',
  agreement: {
    title: 'Coded twice',
    text: 'Every position and every point of a document that is tied to an issue was coded a second time, from the evidence and the rules alone, without sight of the first coding. Both codings were made by language models in sessions of their own. No person outside of the project has reviewed either yet.',
    counts: (
      positions: number,
      entries: number,
      samePositions: string,
      points: number,
      samePoints: string,
      alpha: string,
    ) =>
      `Of ${entries} states of positions ${positions} were coded twice: the same option, or none in both, in ${samePositions}. Of ${points} points of documents, in ${samePoints}. Krippendorff’s alpha, where both name an option: ${alpha} (1 is full agreement, 0 what chance would give; ordinal where the options have an order, summed within issues).`,
    settled: (s: { first: number; second: number; other: number }) =>
      `Each difference was settled with a reason: the first coding holds in ${s.first}, the second in ${s.second}, another answer in ${s.other}.`,
    byParty: 'Positions coded twice, by party',
    byIssue: 'Positions and points coded twice, by issue',
    issue: 'Issue',
    coded: 'Coded twice',
    same: 'The same',
    share: 'Share',
    pairs: 'Both name an option',
    alpha: 'Alpha',
    none: 'no option',
    reasons: (n: number) => `${n} differences, and how each was settled`,
    difference: (first: string, second: string, settled: string) =>
      `First: ${first}. Second: ${second}. Holds: ${settled}.`,
  },
  sure: 'How sure the quotations are',
  sureText:
    'Quotations are looked up again in a source near to the event. This is how far that has come.',
  columns: {
    party: 'Party',
    quotations: 'Quotations',
    reports: 'Reports',
    exact: 'Same words',
    elsewhere: 'Same words, other outlet',
    corrected: 'Corrected',
    lost: 'Not found again',
    unchecked: 'Not yet looked up again',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
  },
  againTitle: 'Looked up again',
  confidenceTitle: 'Confidence',
  confidenceText: 'Each statement also carries the confidence with which it was recorded.',
  outside: 'Others',
  total: 'All',
  voices: 'Other voices',
  voicesText:
    'Members of parliament, unnamed officials and outside analysts are marked for what they are. They do not decide a position.',
  voiceCount: (voice: string, n: number) => `${voice}: ${count(n, 'statement', 'statements')}`,
  corrections: 'Corrections',
  correctionsNone: 'None so far.',
  correctionColumns: { date: 'Date', entry: 'Entry', was: 'Was', now: 'Is now', why: 'Why' },
  notCovered: 'What it does not cover',
  codebook: 'The codebook',
  codebookText:
    'Every issue with its options in their order, and why each option is there: who first asked for it, who said that it could live with it, which documents have a point that stands on it.',
  ordered: 'The options have an order, so the distance between two is a number of steps.',
  unordered: 'The options have no order: two parties name the same one or different ones.',
  toIssue: (title: string) => `Who stands where: ${title}`,
  rule: 'Close calls.',
  partySince: (party: string, date: string) => `${party} (${date})`,
  askedBy: (who: readonly string[]) => `Asked for by ${list(who)}.`,
  acceptedBy: (who: readonly string[]) => `Could be lived with by ${list(who)}.`,
  inDocuments: (labels: readonly string[]) => `In documents: ${labels.join(', ')}.`,
  namedByNone: 'No party and no document names it by the day shown.',
  deciders: 'Who decides for a party',
  decidersText:
    'The highest who has spoken: the head of state, then the minister, the envoy, the spokesperson, parliament; for Europe, and where governments wrote together, the joint text. Below are all on whose words positions rest. A position can rest on the words of several.',
  licence: 'Licence',
  licenceText:
    'The code is under the MIT licence. The coding of the record is under CC BY 4.0. Quotations belong to those who spoke them.',
  contribute: 'Contribute',
  contributeText:
    'The record is a folder of text files that anyone can read. A check says what is wrong with an entry, and where.',
  contributeHow: 'How to add a statement in five minutes',
  privacy: 'Privacy',
  privacyText:
    'While you read, no request leaves this host. There is no tracker and no cookie. The theme you choose and the day of your last visit are kept on your device.',
};
