import { plural } from '../format.ts';

const n = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`;

/** The list of documents, and the page of one. */
export const documents = {
  title: 'Framework documents',
  help: 'Every text that was put forward, newest first, with its points in our words and what each party answered.',
  count: (count: number) => n(count, 'document', 'documents'),
  points: (count: number) => n(count, 'point', 'points'),
  status: {
    proposed: 'proposed',
    'in-negotiation': 'under negotiation',
    agreed: 'agreed',
    expired: 'expired',
    superseded: 'superseded',
    rejected: 'rejected',
    alleged: 'said to exist, not confirmed',
    lapsed: 'lapsed',
    'in-force': 'in force',
    unknown: 'status unknown',
  },
  numbering: {
    complete: 'every numbered point is here',
    partial: 'not every numbered point is here',
    none: 'not numbered, or no numbers seen',
  },
  by: 'By',
  text: {
    published: 'its authors published the text',
    leaked: 'the text was leaked',
    'read-out': 'it was read out or told by those who have it',
    reported: 'outlets reported it; the text itself was not seen',
    alleged: 'one side says that it exists; no text was seen',
  },
  textLabel: 'How its words are known',
  filterAuthor: 'Author',
  filterStatus: 'Status',
  anyAuthor: 'Any author',
  anyStatus: 'Any status',
  none: 'No document passes these filters.',
  noneBy: 'By the day shown the record has no document.',
  follows: 'Follows',
  followedBy: 'Followed by',
  relations: {
    supersedes: 'Follows',
    supersededBy: 'Followed by',
    counters: 'Put forward against',
    counteredBy: 'Counter-texts',
    mergedFrom: 'Joined from',
    mergedInto: 'Joined into',
    splitFrom: 'Taken out of',
    splitInto: 'Parts taken out of it',
  },
  versions: 'Known in these versions',
  onlyIn: (versions: string) => `Not in every version: only in ${versions}`,
  jump: 'Points',
  unpublished: 'Not published',
  unpublishedHelp: 'It is known to exist; its words are not public.',
  missing: (from: number, to: number) =>
    from === to
      ? `Point ${from} is not in the record.`
      : `Points ${from} to ${to} are not in the record.`,
  missingHelp: 'None of the sources that were found gives it under its number.',
  pointOf: (number: string | undefined, document: string) =>
    number === undefined ? `a point of ${document}` : `point ${number} of ${document}`,
  origin: { derives: 'Comes from', splits: 'Split off from', merges: 'Joined from', drops: '' },
  fate: { derives: 'Became', splits: 'Split into', merges: 'Joined into', drops: 'Dropped in' },
  asKnown: 'as far as its points are known',
  wording: {
    same: 'in the same words',
    changed: 'reworded',
    unknown: 'whether in the same words is not known',
  },
  linkToPoint: (point: string) => `Link to ${point}`,
  thisPoint: (number: string | undefined) =>
    number === undefined ? 'this point' : `point ${number}`,
  pointLink: 'Link',
  legend: (then: string, now: string) =>
    `On each scale this text stands below the line, the parties on it as they stood on ${then}` +
    (then === now
      ? '.'
      : `; a faint mark is where a party stands on ${now}, if it asks for something else.`),
  both: (then: string, now: string) =>
    then === now ? `Parties on ${then}` : `Parties on ${then} and on ${now}`,
  differs: (date: string, stance: string) => `differs on ${date}: ${stance}`,
  scaleLabel: (issue: string, text: string) => `${issue}. ${text}`,
  here: (document: string, option: string) => `${document}: ${option}`,
  noOption: 'Names none of the options of this issue.',
  partyOn: (party: string, issue: string) => `${party} on ${issue}`,
  singleAnswers: 'Answers to single points',
  singleHelp:
    'Only what a party said of one point or several; what it said of the whole stands above.',
  noSingle:
    'The record has no answer of any party to a single point of this text by the day shown.',
  noSingleOf: 'No answer to a single point by the day shown.',
  linkToAnswers: (party: string) => `Link to the answers of ${party}`,
  on: 'On',
  answers: 'Answers',
  provisions: 'Points',
  point: 'Point',
  noNumber: 'No number',
  pointSources: (count: number) => n(count, 'source', 'sources'),
  option: 'Answers with',
  throughTexts: 'Through all texts',
  words: 'Words of the text',
  completeness: 'What we have of it',
  note: 'Note',
  disputes: 'Disputes about it',
  sources: 'Sources',
  previous: 'Earlier document',
  next: 'Later document',
  all: 'All documents',
  compareTwo: 'Compare two documents',
  compareWith: (label: string) => `Compare with ${label}`,
  notStated: 'No answer of this party by the day shown.',
  reported: (sense: string) => `reported: ${sense}`,
  notYet: (date: string) => `This document is of ${date}, after the day shown.`,
  ofToday:
    'The description, the points and the sources are as the record has them now; answers, positions, disputes and later texts are those of the day shown.',
};
