/** Kinds of entries in a record; also the names of the lists in the published form. */
export const KINDS = [
  'parties',
  'groups',
  'issues',
  'people',
  'sources',
  'statements',
  'positions',
  'documents',
  'events',
  'disputes',
  'corrections',
] as const;

/** One thing that is wrong with a record. */
export interface Problem {
  /** Stable name of the rule, explained in `docs/data-problems.md`. */
  readonly code: string;
  /** Where: names and numbers from the root of the published form. */
  readonly path: readonly (string | number)[];
  /** Id of the entry, or its place when it has none. */
  readonly entry: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Collects problems while a check walks a record. */
export type Report = (
  code: string,
  path: readonly (string | number)[],
  entry: string,
  message: string,
  fix: string,
) => void;
