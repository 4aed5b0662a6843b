import { plural } from '../format.ts';

/** Questions of fact on which parties contradict each other. */
export const disputes = {
  title: 'Disputes',
  help: 'Questions of fact on which the parties contradict each other: each claim with what it rests on, in the order of their dates.',
  count: (n: number) => `${n} ${plural('en', n, { one: 'dispute', other: 'disputes' })}`,
  status: { open: 'open', 'partly-settled': 'partly settled', settled: 'settled' },
  filter: 'Issue',
  allIssues: 'All issues',
  none: 'No dispute about this issue.',
  rests: 'Rests on',
  link: 'Page of this dispute',
  inCompare: 'In the comparison',
  all: 'All disputes',
  notYet: (date: string) => `By ${date} the record has no two sides of this yet.`,
  reported: (name: string, sense: string) => `${name}, as reported: ${sense}`,
};
