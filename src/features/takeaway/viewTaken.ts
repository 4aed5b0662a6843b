import type { View } from '../../store/view.ts';

/**
 * What the page of an issue adds to the filters, so that the reader takes away what is on screen and
 * not all issues. A page about a single party adds nothing: a gap needs at least two.
 */
export function viewTaken({ screen, item }: Pick<View, 'screen' | 'item'>): Partial<View> {
  return screen === 'issue' && item !== null ? { issues: [item] } : {};
}
