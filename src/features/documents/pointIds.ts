import type { Selected } from '../../analysis/selected.ts';
import type { Document } from '../../record/types.ts';

/** Id of the answers of a party to single points, on a document's page. */
export function answersId(party: string): string {
  return `point-answers-${party}`;
}

/** Id of the element of a document's page that a selection means; null when it means none of it. */
export function selectedId(document: Document, selected: Selected | null): string | null {
  if (selected?.kind === 'provision')
    return document.provisions.some((p) => p.id === selected.provision) ? selected.provision : null;
  if (selected?.kind === 'response' && selected.document === document.id) {
    const single = document.responses.some(
      (r) => r.party === selected.party && r.provisions?.length,
    );
    return single ? answersId(selected.party) : `answers-${selected.party}`;
  }
  return null;
}
