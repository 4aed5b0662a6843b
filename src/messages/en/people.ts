import { plural } from '../format.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Those who speak: the list, one person, one party. */
export const people = {
  title: 'Who speaks',
  help: 'Everyone whose statements are in the record, by party, with the number of statements.',
  outside: 'Voices outside the talks',
  statements: (n: number) => count(n, 'statement', 'statements'),
  all: 'All who speak',
  inCompare: 'In the comparison',
  roles: 'Roles',
  rolesHelp:
    'As the record knows them. For less prominent speakers a role begins with their first statement here.',
  from: (date: string) => `from ${date}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  spellings: 'Other spellings',
  said: 'What was said',
  filter: 'All on one timeline',
  none: (date: string) => `Nothing by ${date}.`,
  of: (party: string) => `Party: ${party}`,
  positions: 'What it asks for',
  positionsHelp: (date: string) => `As the record stood on ${date}.`,
  notStated: 'Not stated on:',
  speakers: 'Who speaks for it',
  documents: 'Texts it wrote',
  answers: 'What it has answered to each text',
  points: 'Single points that it has answered',
  pointsHelp: 'An answer to one point says nothing of the rest of the text.',
  pointOf: (number: string | undefined, label: string) =>
    number === undefined ? `${label}:` : `${label}, point ${number}:`,
  reported: (sense: string) => `reported: ${sense}`,
  latest: 'Its latest statements',
  allOf: (party: string) => `All statements of ${party}`,
  since: (date: string) => `since ${date}`,
};
