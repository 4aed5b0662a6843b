/**
 * Steps from addresses that older versions wrote to those of today, oldest first. A step changes
 * the query in place; it is never edited or removed once published, because links live on.
 */
type Step = (query: URLSearchParams) => void;

const STEPS: readonly Step[] = [
  // `q` is what people type by hand for a search; it has meant the words since the first release.
  (query) => rename(query, 'q', 'words'),
];

function rename(query: URLSearchParams, from: string, to: string): void {
  const value = query.get(from);
  if (value === null) return;
  query.delete(from);
  if (!query.has(to)) query.set(to, value);
}

/** Brings the query of an old address up to date. */
export function migrate(query: URLSearchParams): URLSearchParams {
  for (const step of STEPS) step(query);
  return query;
}
