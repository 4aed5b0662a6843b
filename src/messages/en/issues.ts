/** The page of one issue. */
export const issues = {
  all: 'Comparison',
  scale: 'The options',
  ordered: 'In order: the distance between two is a number of steps.',
  unordered: 'These options have no order.',
  rule: 'How close calls are coded',
  now: 'Who stands where',
  path: 'How positions moved',
  pathLabel: (title: string) => `Positions on ${title} over time`,
  pathHelp:
    'A shape marks each change of position and leads to the first words for it. The lists below say the same.',
  pathKeys:
    'Left and right go from change to change, up and down to another party, Home and End to the first and the last, Enter to the first words for the change.',
  pathSigns: 'Signs',
  signs: {
    open: 'names no option',
    paper: 'document that answers the question',
    doubt: 'may have begun in this time; the date is vague',
    talks: 'talks or summit',
    moment: 'named day',
  },
  noOptionRow: 'Names no option',
  stepLabel: (s: {
    party: string;
    date: string;
    from: string | null;
    to: string;
    summary: string;
    words: string | null;
    others: readonly string[];
  }) =>
    `${s.party}, ${s.date}: ${s.from === null ? '' : `from “${s.from}” `}to “${s.to}”. ${s.summary}${
      s.words === null ? '' : ` Words: “${s.words}”`
    }${s.others.length === 0 ? '' : ` That day: ${s.others.join('; ')}.`}`,
  nearest: (party: string) => `Nearest change: ${party},`,
  lineSince: (party: string) => `This line: ${party} since`,
  countsFrom: (date: string) => `counts from ${date}`,
  unsure: (party: string, date: string) => `${party}: began ${date}`,
  asOf: (date: string) => `as of ${date}`,
  comparedWith: (date: string) => `compared with ${date}`,
  words: 'First words for it',
  point: (label: string, number: string | undefined) =>
    number === undefined ? label : `${label}, point ${number}`,
  answer: (party: string, label: string) => `${party} on ${label}`,
  beside: 'Documents, talks and named days in the picture',
  toPaths: 'All issues at once',
  trackLabel: (title: string, stands: string) => `${title}: ${stands}`,
  standsOn: (party: string, option: string) => `${party}: ${option}`,
  columns: { date: 'Since', party: 'Party', from: 'From', to: 'To', summary: 'Position' },
  firstStated: 'nothing stated',
  optionOf: 'Answers with',
  noOption: 'no option named',
  quotes: 'What was said',
  provisions: 'What the papers say',
  throughTexts: 'Follow this question through all texts',
  disputes: 'Disputes',
  none: 'Nothing by the day shown.',
  documentsHere: 'Documents:',
  couldLive: 'Could live with it:',
};
