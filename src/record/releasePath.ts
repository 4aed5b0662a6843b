/** Address of a release of the record below the site's root: kept for ever, never changed. */
export function releasePath(version: string): string {
  return `releases/${version}/record.json`;
}
