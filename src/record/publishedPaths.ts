/**
 * Addresses below the site's root of the files that the build publishes for other programs. One
 * list for the build that writes them and for every page that links to them.
 */

/** What has a JSON file and feeds of its own. */
export type PublishedKind = 'issues' | 'parties' | 'documents';

/** What a feed is about: all of the record, or one entry. */
export type FeedScope = 'changes' | { readonly kind: PublishedKind; readonly id: string };

export type FeedFormat = 'atom' | 'json';

export const RECORD_PATH = 'data/record.json';
export const SCHEMA_PATH = 'data/record.schema.json';
export const PACKAGE_PATH = 'data/datapackage.json';

/** Names of the tables, in the order of the data package. */
export const PUBLISHED_TABLES = [
  'groups',
  'parties',
  'issues',
  'options',
  'people',
  'roles',
  'sources',
  'statements',
  'positions',
  'voices',
  'silences',
  'documents',
  'witnesses',
  'unpublished',
  'provisions',
  'clauses',
  'responses',
  'events',
  'disputes',
  'claims',
  'corrections',
  'position-evidence',
] as const;

/** Path of one table: `data/csv/statements.csv`. */
export function csvPath(resource: string): string {
  return `data/csv/${resource}.csv`;
}

/** Path of the JSON file of one entry: `data/issues/water.dam.json`. */
export function jsonPath(kind: PublishedKind, id: string): string {
  return `data/${kind}/${id}.json`;
}

/** Path of a feed: `feeds/changes.atom`, `feeds/parties/north.json`. */
export function feedPath(scope: FeedScope, format: FeedFormat): string {
  return `feeds/${scope === 'changes' ? scope : `${scope.kind}/${scope.id}`}.${format}`;
}
