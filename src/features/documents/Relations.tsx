import { relationsOf } from '../../analysis/lineage.ts';
import type { Document } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Documents.module.css';

/** How a document is tied to others: one line for each kind of tie. */
export function Relations({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  return relationsOf(index, d, day).map(({ kind, documents }) => (
    <p key={kind} className={styles.meta}>
      {m.relations[kind]}:{' '}
      {documents.map((x, i) => (
        <span key={x.id}>
          {i > 0 && ' · '}
          <ViewLink to={{ screen: 'document', item: x.id, selection: null, quote: null }}>
            {x.title}
          </ViewLink>
        </span>
      ))}
    </p>
  ));
}
