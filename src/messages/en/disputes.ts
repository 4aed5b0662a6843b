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
  link: 'Link to this dispute',
  reported: (name: string, sense: string) => `${name}, as reported: ${sense}`,
};
