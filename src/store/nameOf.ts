import type { RecordIndex } from '../record/recordIndex.ts';
import type { Screen } from './view.ts';

/** What the thing that a screen is about is called. Null: the screen is about no single thing. */
export function nameOf(index: RecordIndex, screen: Screen, item: string | null): string | null {
  if (item === null) return null;
  switch (screen) {
    case 'issue':
    case 'clause':
      return index.issues.get(item)?.title ?? null;
    case 'document':
      return index.documents.get(item)?.title ?? null;
    case 'dispute':
      return index.disputes.get(item)?.question ?? null;
    case 'person':
      return index.people.get(item)?.name ?? null;
    case 'party':
      return index.parties.get(item)?.name ?? null;
    case 'quote': {
      const speaker = index.statements.get(item)?.speaker;
      return speaker === undefined ? null : (index.people.get(speaker)?.name ?? speaker);
    }
    default:
      return null;
  }
}
