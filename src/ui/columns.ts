import type { CSSProperties } from 'react';

/**
 * Tells a grid how many columns it has at most (`--n`), so that its columns do not depend on how much
 * of the page has come: a page that is still being read must not move.
 */
export function columns(n: number): CSSProperties {
  return { '--n': Math.max(1, n) } as CSSProperties;
}
