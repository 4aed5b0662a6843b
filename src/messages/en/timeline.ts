import { plural } from '../format.ts';

/** The timeline: lanes, marks, zoom, the equal list. */
export const timeline = {
  title: 'Timeline',
  help: 'Statements by party, talks, documents and changes of position.',
  chart: 'Timeline of statements, talks, documents and changes of position',
  keys: 'Arrow keys move between marks, Enter selects, plus and minus zoom, 0 shows the whole time.',
  lanes: { talks: 'Talks', documents: 'Papers', changes: 'Changes', other: 'Other events' },
  from: 'From',
  to: 'To',
  whole: 'Whole time',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  asOf: (date: string) => `as of ${date}`,
  bin: (n: number, first: string, last: string) =>
    `${n} ${plural('en', n, { one: 'entry', other: 'entries' })}, ${first} to ${last}`,
  binHint: 'Select to zoom in',
  mark: (lane: string, date: string, text: string) => `${lane}, ${date}: ${text}`,
  change: (party: string, issue: string, summary: string) => `${party} on ${issue}: ${summary}`,
  list: 'Read as a list',
  listCount: (n: number) => `${n} ${plural('en', n, { one: 'entry', other: 'entries' })}`,
  more: (count: number) => `Show ${count} more`,
  choose: 'Choose an entry',
  loading: 'The timeline is on its way…',
};
