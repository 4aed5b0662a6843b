import type { Evidence } from '../../analysis/cell.ts';
import { writeSelection } from '../../store/selection.ts';
import type { View } from '../../store/view.ts';

/** Where the last words of a party can be read. */
export function wordsTarget(e: Evidence): Partial<View> {
  const none = { selection: null, quote: null } as const;
  switch (e.kind) {
    case 'statement':
      return { ...none, screen: 'quote', item: e.id };
    case 'event':
      return {
        ...none,
        screen: 'timeline',
        item: null,
        selection: writeSelection({ kind: 'event', event: e.id }),
      };
    case 'provision':
      return {
        ...none,
        screen: 'document',
        item: e.document.id,
        selection: writeSelection({ kind: 'provision', provision: e.id }),
      };
    case 'response':
      return { ...none, screen: 'document', item: e.document.id };
  }
}
