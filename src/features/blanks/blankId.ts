/** Id of the entry of a party on an issue: what the matrix links to, and an address after `#`. */
export function blankId(party: string, issue: string): string {
  return `${party}~${issue}`;
}
