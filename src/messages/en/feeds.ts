import { plural } from '../format.ts';

/** Texts of the feeds of changes. */
export const feeds = {
  author: 'Redlines contributors',
  rights: 'Coding: CC BY 4.0. Quotations belong to those who spoke them.',
  generator: 'Redlines',
  whole: (record: string) => `${record}: changes`,
  about: (name: string, record: string) => `${name} (${record}): changes`,
  description:
    'Changes of position, statements, documents, answers to documents and corrections, by their own dates, newest first.',
  kinds: {
    position: 'position',
    statement: 'statement',
    document: 'document',
    response: 'response',
    correction: 'correction',
  },
  position: {
    first: (party: string, issue: string) => `${party}, ${issue}: first position recorded`,
    option: (party: string, issue: string) => `${party}, ${issue}: the option asked for changed`,
    named: (party: string, issue: string) => `${party}, ${issue}: an option is named`,
    unnamed: (party: string, issue: string) => `${party}, ${issue}: no option is named any more`,
    stance: (party: string, issue: string) => `${party}, ${issue}: the position changed`,
  },
  now: (state: string) => `Now: ${state}.`,
  before: (state: string) => `Before: ${state}.`,
  asks: (act: string, option: string) => `${act}, “${option}”`,
  noOption: (act: string) => `${act}, no option named`,
  couldLive: (state: string, options: readonly string[]) =>
    `${state}; could live with ${options.map((o) => `“${o}”`).join(', ')}`,
  since: (date: string, basis: string) => `Since ${date}; ${basis}.`,
  evidence: (n: number) =>
    `Rests on ${n} ${plural('en', n, { one: 'piece', other: 'pieces' })} of evidence:`,
  point: (document: string, number: string) => `${document}, point ${number}`,
  answer: (party: string, document: string) => `Answer of ${party} to ${document}`,
  statement: (speaker: string, date: string) => `${speaker}, ${date}`,
  report: (speaker: string, date: string) => `${speaker}, ${date} (as reported)`,
  quote: (words: string) => `“${words}”`,
  reported: (sense: string) => `As reported, no exact words: ${sense}`,
  says: (sense: string) => `In our words: ${sense}`,
  translated: (translator: string) => `translated by ${translator}`,
  issues: (titles: readonly string[]) => `On: ${titles.join('; ')}.`,
  document: (title: string) => `Document: ${title}`,
  by: (parties: readonly string[], date: string) =>
    parties.length === 0 ? `Dated ${date}.` : `By ${parties.join(', ')}; dated ${date}.`,
  status: (status: string, publicity: string) => `Status: ${status}. Text: ${publicity}.`,
  response: (party: string, document: string, act: string) => `${party} on ${document}: ${act}`,
  answered: (party: string, date: string) => `${party}, ${date}.`,
  undated: (party: string, date: string) =>
    `${party}; the date of the answer is not recorded, the document is of ${date}.`,
  source: 'Source: ',
  noTitle: 'untitled page',
  print: (publisher: string, title: string) => `${publisher}, “${title}”`,
  correction: (entry: string) => `Correction: ${entry}`,
  was: (text: string) => `Was: ${text}`,
  is: (text: string) => `Is now: ${text}`,
  why: (text: string) => `Why: ${text}`,
  corrected: (date: string) => `Corrected on ${date}.`,
};
