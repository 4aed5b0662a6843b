import { plural } from '../format.ts';

const others = (n: number) =>
  n === 0 ? '' : ` and ${n} ${plural('en', n, { one: 'other change', other: 'other changes' })}`;

/** The panels of the two dates, and the band that tells which day is shown. */
export const time = {
  // The panels
  day: 'Day',
  presets: 'Days by name',
  latest: (date: string) => `Latest (${date})`,
  outside: (date: string, first: string, last: string) =>
    `${date} is not used: choose a day from ${first} to ${last}.`,
  countBy: 'Count a day by',
  bases: { said: 'what had been said', known: 'what had become known' },
  basesHelp: 'Some things became public later than they happened.',
  compare: 'Compare the two days',
  compareHelp: 'Every part then shows what changed from this day to the day shown.',
  sinceDefault: (date: string) => `The record’s own (${date})`,
  sinceLater: (date: string) =>
    `Days from ${date} on are left out: they are not before the day shown.`,
  lastVisit: 'Since my last visit',
  lastVisitHelp: (visit: string, reached: string) =>
    `You were here on ${visit}; the record reached ${reached}. This is kept on your device only.`,
  nothingNewer: (visit: string, reached: string) =>
    `Nothing newer since your last visit on ${visit}: the record still reaches ${reached}.`,
  loading: 'One moment…',

  // The band
  band: 'The day shown',
  lookingAt: (date: string) => `You are looking at **${date}**`,
  lookingAtKnown: (date: string) => `You are looking at **${date}**, as it was publicly known then`,
  comparing: (since: string, date: string) => `Comparing **${since}** with **${date}**`,
  comparingKnown: (since: string, date: string) =>
    `Comparing **${since}** with **${date}**, each as it was publicly known then`,
  notCompared: (since: string) =>
    `Nothing is compared: ${since}, since when changes count, is not before the day shown.`,
  toLatest: (date: string) => `Back to the latest (${date})`,
  stopComparing: 'Stop comparing',
  bySaid: 'Count by what had been said',
  previous: 'Previous change',
  next: 'Next change',
  none: 'none',
  play: 'Play',
  pause: 'Pause',
  playHelp: 'Goes from change to change',
  playing: 'Playing from change to change.',
  onThisDay: (what: string) => `This day: ${what}`,
  nothingOnThisDay: 'No position changes on this day.',
  change: (party: string, issue: string, more: number) => `${party} on ${issue}${others(more)}`,
  changeOn: (date: string, what: string) => `${date}, ${what}`,
  maybe: (n: number) =>
    n === 1
      ? '1 position with a vague date counts only from its last possible day: it may already have changed.'
      : `${n} positions with a vague date count only from their last possible day: they may already have changed.`,
  maybeRule: 'How days are counted',
};
