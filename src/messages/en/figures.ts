import { plural } from '../format.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** What stands in pictures: previews of links, downloads of charts and quote cards. */
export const figures = {
  asOf: (date: string, o: { known: boolean; compared: string | null }) =>
    `As of ${date}${o.known ? ', as known' : ''}` +
    `${o.compared === null ? '' : `, compared with ${o.compared}`}`,
  counts: (statements: number, sources: number) =>
    `${count(statements, 'statement', 'statements')}, ${count(sources, 'source', 'sources')}`,
  gap: (steps: number, most: number) =>
    `${steps} of ${most} ${plural('en', most, { one: 'step', other: 'steps' })} apart`,
  same: 'All ask for the same option',
  differ: 'They ask for different options',
  unknown: 'Fewer than two have named an option',
  unplaced: (names: string) => `No option named: ${names}`,
  gapShort: (steps: number, most: number) => `${steps} of ${most}`,
  pathOver: (title: string) => `${title}: paths of the positions`,
  timeline: 'What was said, agreed and put forward',
  points: (points: number, issues: number) =>
    `${count(points, 'provision', 'provisions')} in the record, on ${count(issues, 'issue', 'issues')}.`,
  answers: (list: readonly string[]) => `Answers: ${list.join('; ')}.`,
  answer: (party: string, act: string) => `${party} ${act}`,
  difference: (d: {
    earlier: string;
    shared: number;
    a: string;
    b: string;
    towardsA: number;
    towardsB: number;
    same: number;
  }) =>
    `Against “${d.earlier}”: of ${count(d.shared, 'issue', 'issues')} that both answer, ${d.towardsA} moved towards ${d.a}, ${d.towardsB} towards ${d.b}, ${d.same} stayed.`,
  throughTexts: (labels: readonly string[]) =>
    labels.length === 0 ? 'No text answers it.' : `In the texts: ${labels.join(', ')}.`,
  claim: (by: string, says: string) => `${by}: ${says}`,
  claimants: (claims: number, names: readonly string[]) =>
    `${count(claims, 'claim', 'claims')} side by side, each with its source: ${names.join('; ')}.`,
  speaks: (statements: number, first: string, last: string) =>
    first === last
      ? `${count(statements, 'statement', 'statements')} in the record, of ${last}.`
      : `${count(statements, 'statement', 'statements')} in the record, from ${first} to ${last}.`,
  partyLine: (stated: number, issues: number, statements: number) =>
    `Positions on ${stated} of ${issues} issues, from ${count(statements, 'statement', 'statements')}.`,
  partyTitle: (party: string) => `What ${party} asks for`,
  peopleHelp: 'Everyone whose statements are in the record, by party, with roles and statements.',
  blanksHelp:
    'The issues on which a party has said nothing, or nothing for long, and why, where the record knows it.',
  dataHelp:
    'The record as tables, JSON and feeds, with schema, licence and version, for use elsewhere.',
  briefingHelp:
    'The view as one page to print or save: who wants what, with every quotation as a footnote.',
};
