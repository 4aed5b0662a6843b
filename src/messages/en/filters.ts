import { plural } from '../format.ts';

/** Parties shown, filters, sorting. */
export const filters = {
  title: 'Filters',
  parties: 'Parties',
  groups: 'Subject',
  issues: 'Issue',
  people: 'Person',
  documents: 'Document',
  kinds: 'Kind',
  words: 'Words',
  wordsHelp: 'Words in quotations, speakers, issues',
  dates: 'Dates',
  from: 'From',
  to: 'To',
  only: { differ: 'Only where they differ', changed: 'Only what changed' },
  sort: 'Sort by',
  sorts: { issue: 'issue', gap: 'gap', moved: 'last movement', steps: 'steps moved' },
  active: 'Filters in force',
  remove: (name: string) => `Remove the filter ${name}`,
  clearAll: 'Clear all',
  chip: (facet: string, value: string) => `${facet}: ${value}`,
  option: (name: string, n: number) => `${name} (${n})`,
  passing: (n: number, all: number) =>
    `${n} of ${all} ${plural('en', all, { one: 'statement', other: 'statements' })}`,
  lastParty: 'At least one party stays.',
};
