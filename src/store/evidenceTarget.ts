import type { Evidence } from '../analysis/cell.ts';
import { writeSelection } from './selection.ts';
import type { View } from './view.ts';

/** Where a piece of evidence has its page: its own, its document's, or its place on the timeline. */
export function evidenceTarget(e: Evidence): Partial<View> {
  switch (e.kind) {
    case 'statement':
      return { screen: 'quote', item: e.statement.id, selection: null, quote: null };
    case 'provision':
      return {
        screen: 'document',
        item: e.document.id,
        selection: writeSelection({ kind: 'provision', provision: e.id }),
        quote: null,
      };
    case 'response':
      return {
        screen: 'document',
        item: e.document.id,
        selection: writeSelection({
          kind: 'response',
          document: e.document.id,
          party: e.response.party,
        }),
        quote: null,
      };
    case 'event':
      return {
        screen: 'timeline',
        item: null,
        selection: writeSelection({ kind: 'event', event: e.id }),
        quote: null,
      };
  }
}
