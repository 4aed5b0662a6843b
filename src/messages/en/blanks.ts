import { plural } from '../format.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Issues and parties without a word, or without one for long. */
export const blanks = {
  title: 'Blank spots',
  help: 'Where a party has said nothing on an issue, nothing that names a position, or nothing for long.',
  rule: (days: number) =>
    `The rule: one party on one issue is a blank spot when the record has no word of it by the day shown; when it has spoken, but took no position that could be coded; or when its last words, coded or not, are more than ${days} days old. Where the record knows of a silence (it declined to say, it said that it was not discussed, its answer is not public) and nothing newer ended it, that is told instead.`,
  limit: (date: string) =>
    `The record reaches to ${date}. A blank spot says what the record lacks, not that nothing was said. Silence is never turned into a position.`,
  method: 'Method: how we count',
  asOf: (date: string) => `As the record stood on ${date}`,
  summary: (blank: number, all: number, issues: number, parties: number) =>
    `**${blank}** of ${all} pairs are blank spots: ${count(issues, 'issue', 'issues')}, ${count(parties, 'party', 'parties')}.`,
  none: 'No blank spot by the day shown, for the parties shown.',
  matrix: 'All issues and parties',
  matrixHelp:
    'Each blank spot leads to its entry below, every other pair to its cell in the comparison.',
  issue: 'Issue',
  kinds: {
    never: 'Never addressed',
    declined: 'Declined to say',
    'not-discussed': 'Said it was not discussed',
    unpublished: 'An answer exists, unpublished',
    'no-position': 'Spoken, no position that could be coded',
    quiet: 'Quiet for long',
  },
  about: {
    never: 'The record has no word of the party on the issue.',
    declined: 'Asked, and would not say; no newer words.',
    'not-discussed': 'Said that it was not talked about; no newer words.',
    unpublished: 'An answer is known to exist whose words are not public; no newer words.',
    'no-position': 'It has spoken to the issue, but named nothing that could be coded.',
    quiet: (days: number) =>
      `It has a position, but its last words are more than ${days} days old.`,
  },
  /** In the matrix: sign and word of each state. */
  states: {
    never: ['–', 'never'],
    declined: ['×', 'declined'],
    'not-discussed': ['~', 'not discussed'],
    unpublished: ['▤', 'unpublished'],
    'no-position': ['?', 'no position'],
    quiet: ['○', 'quiet'],
    ageing: ['◑', 'ageing'],
    fresh: ['●', 'fresh'],
  },
  statesHelp: (fresh: number, quiet: number) =>
    `● fresh: last words up to ${fresh} days ago. ◑ ageing: up to ${quiet} days. The other signs are the groups below.`,
  of: (party: string, issue: string) => `${party} on ${issue}`,
  last: (date: string) => `Last words ${date}`,
  ago: (span: string) => `${span} ago`,
  noWords: 'No words by the day shown',
  position: 'Position:',
  inCompare: 'In the comparison',
};
