import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;
const steps = (count: number) => n(count, 'step', 'steps');
const and = (names: readonly string[]) => names.join(' and ');

/** How documents hang together: the drawn lineage, a clause through time, where documents lie. */
export const lineage = {
  graph: {
    title: 'How the texts hang together',
    help: 'Each sign is a text, in the row of those who wrote it; time runs to the right, and crowded weeks are drawn wider. In a narrow window the picture scrolls inside its box. The list below says the same.',
    helpDown:
      'Each sign is a text, in the column of those who wrote it; time runs downwards. The list below says the same.',
    keys: 'Arrow keys follow the lines from one text to the next.',
    label: 'Lineage of the documents along time',
    signs: 'Signs',
    lines: 'Lines',
    columns: 'Columns',
    states: {
      published: 'published',
      leaked: 'leaked',
      'read-out': 'read out',
      reported: 'reported only',
      alleged: 'alleged',
      unknown: 'not said how known',
    },
    statesLong: {
      published: 'the text was published',
      leaked: 'the text was leaked',
      'read-out': 'it was read out',
      reported: 'it was reported, no text seen',
      alleged: 'it is said to exist, not confirmed',
      unknown: 'the record does not say how it is known',
    },
    unseen: (count: number) => `${n(count, 'part', 'parts')} unseen`,
    missing: 'parts of it are known to exist and are not public',
    edges: {
      replaced: 'took the place of',
      countered: 'was put forward against',
      merged: 'was joined from',
      split: 'was taken out of',
    },
    /** After a text: what came of it. */
    edgesLater: {
      replaced: 'replaced by',
      countered: 'countered by',
      merged: 'joined into',
      split: 'split off:',
    },
    noEdges: 'The record ties no two of these texts.',
    node: (d: { label: string; line: string; title: string; date: string; by: string }) =>
      `${d.label} ${d.line}: ${d.title}, ${d.date}, by ${d.by}`,
    rest: (title: string, by: string) => `${title}, by ${by}`,
    joint: (names: readonly string[]) => names.join(', '),
    noAuthor: 'no author named',
    toLanding: 'Where each document lands between the parties',
    toClauses: 'Follow one question through all texts',
    clauseLink: (title: string, count: number) => `${title} (${n(count, 'text', 'texts')})`,
  },
  clause: {
    title: (issue: string) => `${issue}: through all texts`,
    choose: 'Question',
    all: 'All documents',
    toIssue: 'All on this question',
    chart: 'Drawn along time',
    chartLabel: (issue: string) => `${issue}: positions and documents along time`,
    chartHelp:
      'Options lie below each other. A step line is a party, a sheet a document at the option that its point answers with. Crowded weeks are drawn wider. In a narrow window the picture scrolls inside its box; the list below says the same.',
    noOption: 'Documents whose point names no option of the scale',
    point: (label: string, number: string) => `${label}, ${number}`,
    pointLabel: (label: string, title: string, date: string, option: string) =>
      `${label}: ${title}, ${date}, ${option}`,
    edges: {
      derives: 'the same clause',
      splits: 'split into',
      merges: 'merged into',
      computed: 'next text of the lineage; no entry on the clause',
    },
    list: 'Text by text',
    listHelp: (count: number) => `${n(count, 'point', 'points')} on this question, oldest first.`,
    none: 'No document has a point on this question by the day shown.',
    option: 'Answers with',
    noOptionHere: 'names no option of the scale',
    words: 'Words of the text',
    became: 'What became of it',
    cameFrom: 'Compared with',
    kept: 'kept, in the same words',
    reworded: 'reworded, the same option',
    same: 'the same option; whether the words are the same is not known',
    sameComputed: 'the same option',
    carried: {
      same: 'carried over in the same words',
      changed: 'carried over in other words',
      unknown: 'carried over; whether the words are the same is not known',
    },
    moved: (count: number, towards: readonly string[]) =>
      `moved by ${steps(count)}${towards.length === 0 ? '' : ` towards ${and(towards)}`}`,
    split: 'split',
    merged: 'merged',
    dropped: 'dropped',
    asKnown: 'as far as its points are known',
    unpublished: 'not published there: not every point of that text is public',
    fromOption: (from: string, to: string) => `from “${from}” to “${to}”`,
    computed: 'counted from the options of both texts',
    answers: 'Answers to this very point',
    noAnswers: (names: readonly string[]) => `No answer to this very point: ${names.join(', ')}.`,
    reported: (sense: string) => `reported: ${sense}`,
    silent: 'Texts without such a point',
    silentBy: {
      all: 'Every point is known, and none is on this question:',
      unsure: 'No such point is recorded; whether every point is recorded is not sure:',
      unseen: 'No such point is known; not every point of these is public:',
    },
  },
  landing: {
    title: 'Where each document lands',
    help: (a: string, b: string, date: string) =>
      `On each question, is a text nearer to ${a} or to ${b}? Counted in steps on the scale, against what each asks for on ${date}. There is no other score.`,
    choose: 'Documents',
    chooseHelp: (least: number) =>
      `With none chosen: the newest of the lineage that answer at least ${least} issues.`,
    back: 'Show the newest again',
    count: (
      c: { first: number; second: number; both: number; open: number },
      a: string,
      b: string,
    ) =>
      `on ${n(c.first, 'issue', 'issues')} nearer to ${a}, ${c.second} nearer to ${b}, ${c.both} as near to both` +
      (c.open === 0
        ? ''
        : `; ${c.open} not counted, because one of the two has named no option there`),
    counts: 'The count',
    chart: 'Question by question',
    chartHelp:
      'A shape is a party, a letter a document. Lines to the sides are options that a party could live with. Where several points of a text name an option of the same issue, the last of them counts.',
    track: (issue: string, stands: string) => `${issue}: ${stands}`,
    stands: (who: string, option: string) => `${who}: ${option}`,
    noneHere: 'None of these texts has a point that answers an issue.',
    table: 'The same as a table',
    tableLabel: 'Where each document lands, as a table',
    issue: 'Issue',
    silent: 'no point that answers it',
    notStated: 'no option named',
    side: {
      nearer: (party: string) => `nearer to ${party}`,
      both: 'as near to both',
      open: 'not counted',
    },
    steps: (a: number, nameA: string, b: number, nameB: string) =>
      `${steps(a)} from ${nameA}, ${b} from ${nameB}`,
    unordered: (count: number) =>
      `${n(count, 'issue has', 'issues have')} options without an order: nothing is nearer there.`,
    all: 'All documents',
  },
};
