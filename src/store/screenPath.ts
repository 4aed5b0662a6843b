import type { Screen } from './view.ts';

/** Folder of each screen below the site's root. */
export const PATHS: Record<Screen, string> = {
  compare: '',
  issue: 'issues',
  timeline: 'timeline',
  quotes: 'quotes',
  quote: 'quotes',
  documents: 'documents',
  document: 'documents',
  versus: 'documents/compare',
  clause: 'clauses',
  landing: 'landing',
  disputes: 'disputes',
  dispute: 'disputes',
  people: 'people',
  person: 'people',
  party: 'parties',
  method: 'method',
  data: 'data',
  briefing: 'briefing',
  paths: 'paths',
  blanks: 'blank-spots',
  missing: '404',
};

/** Screens about one thing, by the folder of their address. */
export const SINGLE: Partial<Record<string, Screen>> = {
  issues: 'issue',
  quotes: 'quote',
  documents: 'document',
  clauses: 'clause',
  disputes: 'dispute',
  people: 'person',
  parties: 'party',
};
export const SINGLES: ReadonlySet<Screen> = new Set(Object.values(SINGLE) as Screen[]);

/** Path of a screen below the site's root: `issues/territory.crimea/`. */
export function screenPath(screen: Screen, item: string | null): string {
  const folder = PATHS[screen];
  if (folder === '') return '';
  return item === null ? `${folder}/` : `${folder}/${item}/`;
}

/** The screen that lists what a screen about one thing is one of. */
export function listOf(screen: Screen): Screen {
  const folder = PATHS[screen];
  const list = (Object.keys(PATHS) as Screen[]).find((s) => PATHS[s] === folder && !SINGLES.has(s));
  if (screen === 'party') return 'people';
  return list ?? (screen === 'clause' ? 'documents' : 'compare');
}
