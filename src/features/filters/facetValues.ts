import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Messages } from '../../messages/en/en.ts';
import type { REACHES } from '../../store/view.ts';

/** Facets that are lists of ids in the view. */
export type ListFacet = 'groups' | 'issues' | 'people' | 'documents' | 'kinds';
export const LIST_FACETS: readonly ListFacet[] = [
  'groups',
  'issues',
  'people',
  'documents',
  'kinds',
];

/** Name of a facet's value, as the reader sees it. */
export function valueName(index: RecordIndex, m: Messages, facet: ListFacet, id: string): string {
  switch (facet) {
    case 'groups':
      return index.groups.get(id)?.title ?? id;
    case 'issues':
      return index.issues.get(id)?.title ?? id;
    case 'people':
      return index.people.get(id)?.name ?? id;
    case 'documents':
      return index.documents.get(id)?.title ?? id;
    case 'kinds':
      return m.common.reach[id as (typeof REACHES)[number]] ?? id;
  }
}
