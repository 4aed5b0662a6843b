import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;
const steps = (count: number) => n(count, 'step', 'steps');

/** What changed between two days: in cells, in the summary, at documents, disputes and quotations. */
export const changes = {
  was: (date: string) => `was (${date}):`,
  nothingBefore: 'nothing stated',
  noOption: 'no option named',
  towards: (count: number, party: string) => `${steps(count)} towards ${party}`,
  away: (count: number, parties: readonly string[]) =>
    `${steps(count)} away from ${parties.join(' and ')}`,
  along: (count: number) => `${steps(count)} along the scale`,
  kinds: {
    first: 'first stated',
    option: 'another option; these have no order',
    named: 'an option named, none before',
    unnamed: 'no option named any more',
    stance: 'shifted: the same option, another stance',
    stanceOpen: 'shifted: still no option named',
  },
  /** Then and now, for those who don't see the signs. */
  gapThenNow: (then: string, was: string, now: string, is: string) =>
    `${then}: ${was}; ${now}: ${is}.`,
  gapSigns: { '–': 'no gap counted', '≠': 'different options', '=': 'the same option' },
  gapCount: steps,
  arrows: (since: string, moves: readonly string[]) => `Moved since ${since}: ${moves.join(' ')}`,
  arrow: (party: string, was: string, is: string) => `${party} from “${was}” to “${is}”.`,
  movedBy: 'Moved by',
  /** Where a report, a point or an answer of the new position is older than its first exact words. */
  firstWords: 'First exact words for it:',
  inOurWords: 'in our words:',
  reported: 'reported, in our words:',
  pointOf: (number: string | undefined, document: string) =>
    number === undefined ? document : `${document}, point ${number}`,
  answerTo: (party: string, document: string) => `${party} on ${document}`,
  noNewEvidence: 'It rests on nothing new.',

  title: (since: string, day: string) => `What changed between ${since} and ${day}`,
  /** The same sentence for each party; each number comes between two of its parts. */
  party: {
    moved: (party: string) => `${party} moved on`,
    movedUnit: (count: number) => ` ${plural('en', count, { one: 'issue', other: 'issues' })}:`,
    towards: (party: string) => ` towards ${party},`,
    away: ' further away,',
    level: ' neither. It',
    named: 'named an option where it had none on',
    unnamed: 'stopped naming one on',
    stance: 'shifted on',
    first: 'first stated a position on',
  },
  gap: {
    lead: (a: string, b: string) =>
      `Where options have an order, the distance between ${a} and ${b} narrowed on`,
    widened: 'widened on',
    same: 'stayed the same on',
    open: 'is not counted, because one of them had named no option, on',
  },
  documents: {
    added: 'New documents:',
    replaced: 'of those there before, replaced by others:',
    dropped: 'off the table without another:',
  },
  statements: (count: number) => n(count, 'statement', 'statements'),
  statementsLead: 'Said in between:',
  knownLead: 'Became known in between:',
  whole: 'Counted over all issues, whatever the filters.',
  listThem: 'list them',
  becomes: 'then',
  stance: (act: string, accepts: readonly string[]) =>
    accepts.length === 0 ? act : `${act}, could live with: ${accepts.join(', ')}`,
  inTable: 'Only what changed, most steps first',
  stepsOrNone: (count: number | null) => (count === null ? 'not counted' : steps(count)),
  how: (a: string, b: string) =>
    `Moved: asks for another option than before. Towards ${a} or ${b}: nearer to this one and not to the other, by where the two stood on the first day, on issues whose options have an order; a party of the two is compared with the other. Neither: the move is level, nearer to both, or the options have no order. Shifted: the same option, another act or another option that it could live with.`,
  howTitle: 'How this is counted',

  marks: {
    new: (date: string) => `new since ${date}`,
    replaced: (date: string) => `replaced since ${date}`,
    dropped: (date: string) => `off the table since ${date}`,
    answered: (date: string) => `answered since ${date}`,
    opened: (date: string) => `opened since ${date}`,
  },
  replacedBy: 'by',
  answersBetween: (since: string, day: string) => `Answers between ${since} and ${day}:`,
  answer: (party: string, act: string, date: string) => `${party} ${act} (${date})`,
  onlyBetween: (since: string, day: string) => `Only those between ${since} and ${day}`,
  notOnlyBetween: 'Show all again',
};
