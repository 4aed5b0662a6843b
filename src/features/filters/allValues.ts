import type { RecordIndex } from '../../record/recordIndex.ts';
import { REACHES } from '../../store/view.ts';
import type { ListFacet } from './facetValues.ts';

/** All values that a facet can have, in the record's order. */
export function allValues(index: RecordIndex, facet: ListFacet): readonly string[] {
  switch (facet) {
    case 'groups':
      return index.data.groups.map((g) => g.id);
    case 'issues':
      return index.data.issues.map((i) => i.id);
    case 'people':
      return index.data.people.map((p) => p.id);
    case 'documents':
      return index.data.documents.map((d) => d.id);
    case 'kinds':
      return REACHES;
  }
}
