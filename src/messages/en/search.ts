import type { Basis } from '../../record/counting.ts';
import { plural } from '../format.ts';

/** Search over the whole record. */
export const search = {
  title: 'Search the record',
  label: 'Words in quotations, people, issues, documents',
  loading: 'Preparing the search…',
  hint: 'Kyiv, Київ and Киев find the same.',
  results: (n: number) => `${n} ${plural('en', n, { one: 'result', other: 'results' })}`,
  none: (words: string) => `Nothing found for “${words}”.`,
  byDay: (day: string, by: Basis) =>
    by === 'known'
      ? `Only what was known by ${day} is searched.`
      : `Only what was said by ${day} is searched.`,
  kinds: {
    statement: 'Quotes',
    issue: 'Issues',
    document: 'Documents',
    provision: 'Points of documents',
    person: 'People',
    event: 'Events',
    dispute: 'Disputes',
  },
  filterAll: (words: string) => `Filter everything by “${words}”`,
};
