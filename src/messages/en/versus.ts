import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;

/** Two or three documents side by side. */
export const versus = {
  title: 'Documents side by side',
  help: 'Matched by what they answer, not by number. Choose two texts, or three; the address carries the choice.',
  all: 'All documents',
  choose: 'Documents to compare',
  left: 'First document',
  right: 'Second document',
  also: 'Third document',
  noThird: 'none',
  swap: 'Swap',
  swapLong: 'Swap the first and the second document',
  subjects: 'Subject',
  allSubjects: 'All subjects',
  someSubjects: (count: number) => `${count} subjects chosen`,
  onlyDiffering: 'Only what differs',
  showing: (count: number, all: number) =>
    count === all ? n(all, 'subject', 'subjects') : `${count} of ${n(all, 'subject', 'subjects')}`,
  copy: 'Copy as table',
  copied: 'Table copied',
  notCopied: 'Your browser did not allow copying. The table as text:',
  nothing: 'Choose two documents of the day shown or before.',
  none: 'No subject passes these filters.',
  showAll: 'Show all subjects',
  notYet: (title: string, date: string) =>
    `${title} is of ${date}, after the day shown, so it is not compared.`,
  toLatest: 'Show the record as far as it goes',
  backwards: (left: string, right: string) =>
    `${left} is the later text: what is read here leads back to ${right}.`,
  pair: (left: string, right: string) => `${left} → ${right}`,
  /** `**` marks what stands in bold. */
  summary: (s: {
    left: string;
    right: string;
    shared: number;
    towards: readonly (readonly [party: string, moves: number])[];
    both: number;
    neither: number;
    stayed: number;
  }) =>
    s.shared === 0
      ? `${s.left} → ${s.right}: no issue with an order of options on which both name one, so no direction can be counted.`
      : `${s.left} → ${s.right}: of ${n(s.shared, 'shared issue', 'shared issues')} ` +
        [
          ...s.towards.map(
            ([party, moves], i) => `**${moves}** ${i === 0 ? 'moved ' : ''}towards ${party}`,
          ),
          ...(s.both > 0 ? [`**${s.both}** towards both`] : []),
          ...(s.neither > 0 ? [`**${s.neither}** towards neither`] : []),
          `**${s.stayed}** stayed`,
        ].join(', ') +
        '.',
  tally: (rows: number, parts: readonly string[]) =>
    `In ${n(rows, 'subject', 'subjects')}: ${parts.join(', ')}.`,
  kinds: {
    kept: (c: number) => `${c} kept`,
    reworded: (c: number) => `${c} reworded`,
    moved: (c: number) => `${c} moved to another option`,
    split: (c: number) => `${c} split`,
    merged: (c: number) => `${c} merged`,
    added: (c: number) => `${c} added`,
    dropped: (c: number) => `${c} dropped`,
    elsewhere: (c: number) => `${c} continued under another subject`,
    'not-published': (c: number) => `${c} not in what is known`,
  },
  howCounted: 'How this is counted',
  how: (one: string, other: string) => [
    'A shared issue is one whose options have an order and on which both texts name an option. A step is the way from one option to the next.',
    'Where several points of a text name an option of the same issue, the last of them counts.',
    `A move is towards a party when the new option lies fewer steps from the one that this party asked for on the day of the later text. The parties are ${one} and ${other}.`,
    'Reworded: the option is the same, or none is named, and the two say it differently. Where the record does not say how the wordings compare, our own words for each decide.',
    'A point that is missing from a text counts as dropped or added only if every point of that text is known, or if the record has an entry that it was left out of the known points; parts that are not public are named beside it. Else it is not in what is known: absence proves nothing.',
    'Points without an issue are matched by lineage where it is known, else by topic.',
  ],
  by: (authors: readonly string[]) => `by ${list(authors)}`,
  caption: (labels: readonly string[]) => `${list(labels)}, subject by subject`,
  subject: 'Subject',
  otherSubjects: 'Without an issue on the scale',
  noTopic: 'Another point',
  switchLabel: 'Document shown',
  point: (number: string) => `Point ${number}`,
  noNumber: 'No number',
  answer: 'Answer',
  phrase: (words: string) => `“${words}”`,
  empty: 'Nothing on this.',
  emptyUnknown: 'Nothing on this in what is known.',
  reply: (party: string, act: string) => `${party} ${act}`,
  track: (title: string, stands: readonly string[]) => `${title}: ${stands.join('. ')}`,
  stands: (name: string, option: string) => `${name}: ${option}`,
  texts: (count: number) => `▤ ${count}`,
  words: 'Word by word',
  removed: 'removed',
  inserted: 'inserted',
  kept: 'Kept',
  keptUnknown: 'Kept; how the wordings compare is not known',
  reworded: 'Reworded',
  rewordedSame: 'Reworded, same answer',
  rewordedOpen: (label: string) => `Reworded; only ${label} names an option`,
  moved: (steps: number) => `Moved ${n(steps, 'step', 'steps')}`,
  movedUnordered: 'Another option',
  towards: (parties: readonly string[]) => `towards ${list(parties)}`,
  away: (parties: readonly string[]) => `away from ${list(parties)}`,
  neither: 'nearer to neither side',
  asked: (parties: readonly string[]) => `the one that ${list(parties)} asked for`,
  fromTo: (from: string, to: string) => `“${from}” → “${to}”`,
  split: 'Split into several points',
  merged: 'Merged into one point',
  added: (label: string) => `Added: no point of ${label} on it`,
  dropped: (label: string) => `Dropped: no point of ${label} on it`,
  /** Where the other text is not known whole. */
  addedKnown: (label: string) => `Added: no known point of ${label} on it`,
  droppedKnown: (label: string) => `Dropped: no known point of ${label} on it`,
  elsewhere: (label: string, places: readonly string[]) =>
    `Continued elsewhere in ${label}: ${places.join('; ')}`,
  place: (subject: string, point: string) => `${subject} (${point})`,
  notPublished: (label: string) => `Not in what is known of ${label}`,
  notPublic: (titles: readonly string[]) => `Not public: ${titles.join('; ')}`,
  strandsLabel: 'Point by point',
  strand: (from: string, to: string, what: string) =>
    from === '' ? `${to}: ${what}` : to === '' ? `${from}: ${what}` : `${from} → ${to}: ${what}`,
  strandKinds: {
    kept: 'kept',
    reworded: 'reworded',
    split: 'split',
    merged: 'merged',
    added: 'added',
    dropped: 'dropped',
    'not-published': 'not in what is known',
  },
  wordingUnknown: 'wording not known',
};
