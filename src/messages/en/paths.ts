import { plural } from '../format.ts';

const steps = (n: number) => `${n} ${plural('en', n, { one: 'step', other: 'steps' })}`;
const changes = (n: number) =>
  `${n} ${plural('en', n, { one: 'change', other: 'changes' })} of position`;

/** All issues at once, as small pictures of paths. */
export const paths = {
  title: 'All paths at once',
  description:
    'How the positions of each party moved on every issue, side by side: where the lines come closer, where they part, where they are flat.',
  help: 'One picture an issue. Time runs to the right, over the same years in each; the options lie below each other, and a step is as high in each. A shape marks each change of position; an open one, and a dotted line at the foot, that a party names no option.',
  blanks: 'Blank spots',
  summary: (s: {
    since: string;
    day: string;
    closer: number;
    further: number;
    same: number;
    flat: number;
    none: number;
    issues: number;
  }) =>
    `From ${s.since} to ${s.day}: closer on ${s.closer}, further apart on ${s.further}, flat on ${s.flat}` +
    (s.same === 0 ? '' : `, the same distance after moves on ${s.same}`) +
    (s.none === 0 ? '' : `, no distance to count on ${s.none}`) +
    ` of ${s.issues} ${plural('en', s.issues, { one: 'issue', other: 'issues' })}.`,
  counting:
    'The distance is the number of steps between the two parties shown that are furthest apart. Flat: none of them changed its position. The dashed line is the first of the two days.',
  noSpan: (since: string, day: string) =>
    `The day shown (${day}) is not after the day since which changes count (${since}), so there is no trend.`,
  parties: 'Parties',
  trends: {
    closer: 'closer',
    further: 'further apart',
    same: 'same distance',
    flat: 'flat',
    none: 'no distance',
  },
  signs: { closer: '→←', further: '←→', same: '=', flat: '—', none: '·' },
  /** After the word: the steps then and now. */
  gap: (before: number | null, after: number | null) =>
    before === null && after === null
      ? ''
      : before === after
        ? steps(after!)
        : `${before ?? 'not counted'} → ${after === null ? 'not counted' : steps(after)}`,
  picture: (title: string, lines: readonly string[], trend: string) =>
    `${title}: ${lines.join('; ')}. ${trend}.`,
  line: (party: string, option: string, since: string, n: number) =>
    `${party}: ${option}, since ${since}${n === 0 ? '' : `, after ${changes(n)}`}`,
  nothing: (party: string) => `${party}: nothing stated`,
  noOption: 'no option named',
  trend: (word: string, gap: string, since: string) =>
    `Since ${since} ${word}${gap === '' ? '' : `, ${gap}`}`,
  none: 'No issue passes the filters.',
  clear: 'Clear the filters',
};
