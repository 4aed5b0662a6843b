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
  filterAuthor: 'Author',
  filterStatus: 'Status',
  anyAuthor: 'Any author',
  anyStatus: 'Any status',
  none: 'No document passes these filters.',
  follows: 'Follows',
  followedBy: 'Followed by',
  answers: 'Answers',
  provisions: 'Points',
  point: 'Point',
  noNumber: 'No number',
  pointSources: (count: number) => n(count, 'source', 'sources'),
  option: 'Answers with',
  words: 'Words of the text',
  completeness: 'What we have of it',
  note: 'Note',
  disputes: 'Disputes about it',
  sources: 'Sources',
  previous: 'Earlier document',
  next: 'Later document',
  all: 'All documents',
  notStated: 'No answer of this party by the day shown.',
  reported: (sense: string) => `reported: ${sense}`,
  notYet: (date: string) => `This document is of ${date}, after the day shown.`,
};
