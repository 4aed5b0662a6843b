import { plural } from '../format.ts';

/** Questions of fact on which parties contradict each other. */
export const disputes = {
  title: 'Disputes',
  help: 'Questions of fact on which the parties contradict each other: each claim with what it rests on, in the order of their dates.',
  count: (n: number) => `${n} ${plural('en', n, { one: 'dispute', other: 'disputes' })}`,
  status: { open: 'open', 'partly-settled': 'partly settled', settled: 'settled' },
  /** What a claim does, said of one who does it. */
  acts: {
    asserts: 'asserts it',
    confirms: 'confirms it',
    denies: 'denies it',
    redefines: 'has redefined it',
    declines: 'declines to say',
    reports: 'reports',
    unsorted: '',
  },
  groups: {
    asserts: 'Asserted',
    confirms: 'Confirmed',
    denies: 'Denied',
    redefines: 'Redefined',
    declines: 'Declined to say',
    reports: 'Reported by outlets',
    unsorted: 'Claims',
  },
  /** The state in one line; each part is a list of names, empty where nobody did it. */
  state: (s: {
    asserts: string;
    several: boolean;
    confirms: string;
    denies: string;
    redefines: string;
    declines: string;
    reports: string;
  }) =>
    [
      s.asserts && `asserted by ${s.asserts}`,
      s.confirms
        ? `confirmed by ${s.confirms}`
        : s.asserts && (s.several ? 'confirmed by nobody' : 'confirmed by nobody else'),
      s.denies && `denied by ${s.denies}`,
      s.redefines && `redefined by ${s.redefines}`,
      s.declines && `${s.declines} declined to say`,
      s.reports && `reported by ${s.reports}`,
    ]
      .filter(Boolean)
      .join('; ')
      .replace(/^./, (c) => c.toUpperCase()) + '.',
  /** "Russia, the US and Ukraine". */
  list: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  voice: (party: string, names: string) => `${party} (${names})`,
  stateOn: (date: string) => `By ${date}:`,
  twoWords: 'The newest words on either side of the question',
  history: 'History',
  historyLabel: (n: number, from: string, to: string) =>
    `${n} ${plural('en', n, { one: 'claim', other: 'claims' })} from ${from} to ${to}, each at its date; the list below has the same.`,
  outlets: 'Voices of no party',
  claims: 'Claims',
  filter: 'Issue',
  allIssues: 'All issues',
  none: 'No dispute about this issue.',
  noneBy: 'By the day shown the record has no dispute.',
  rests: 'Rests on',
  link: 'Page of this dispute',
  inCompare: 'In the comparison',
  all: 'All disputes',
  notYet: (date: string) => `By ${date} the record has no two sides of this yet.`,
  reported: (name: string, sense: string) => `${name}, as reported: ${sense}`,
};
