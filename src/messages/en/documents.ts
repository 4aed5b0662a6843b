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
  by: 'By',
  follows: 'Follows',
  followedBy: 'Followed by',
  answers: 'Answers',
  provisions: 'Points',
  number: 'No.',
  point: 'Point',
  noNumber: 'without number',
  issue: 'Issue',
  option: 'Answers with',
  words: 'Words of the text',
  completeness: 'What we have of it',
  note: 'Note',
  disputes: 'Disputes about it',
  sources: 'Sources',
  previous: 'Earlier document',
  next: 'Later document',
  all: 'All documents',
  notStated: 'No answer of this party was found.',
  notYet: (date: string) => `This document is of ${date}, after the day shown.`,
};
