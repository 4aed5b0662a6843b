import type { Document } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';

/** Who wrote a document. */
export function Authors({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const index = useIndex();
  return (
    <span>
      {m.by}{' '}
      {d.authors.map((id, i) => {
        const party = index.parties.get(id);
        return party ? (
          <span key={id}>
            {i > 0 && ', '}
            <Shape look={party} /> {party.short}
          </span>
        ) : null;
      })}
    </span>
  );
}
