import { useMemo, useState } from 'react';
import { reachesNewest } from '../../analysis/asOf.ts';
import { documentsBy } from '../../analysis/lineage.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ClauseLinks } from './ClauseLinks.tsx';
import { DocumentEntry } from './DocumentEntry.tsx';
import { DocumentFilters, passes } from './DocumentFilters.tsx';
import styles from './Documents.module.css';
import { LineageGraph } from './LineageGraph.tsx';

/** All documents by the day shown, newest first. */
export function DocumentsScreen() {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  const [chosen, setChoice] = useState({ author: '', status: '' });
  // What a text's status was on an earlier day isn't known.
  const choice = reachesNewest(index, day) ? chosen : { ...chosen, status: '' };
  const documents = useMemo(() => documentsBy(index, day).toReversed(), [index, day]);
  const shown = documents.filter((d) => passes(d, choice));
  return (
    <div className={styles.screen}>
      <h1>{m.title}</h1>
      <p className={styles.help}>
        {m.help} <b role="status">{m.count(shown.length)}</b>
      </p>
      <p>
        <ViewLink to={{ screen: 'versus', item: null }}>{m.compareTwo}</ViewLink>
      </p>
      <ClauseLinks />
      <LineageGraph />
      <DocumentFilters documents={documents} choice={choice} onChoose={setChoice} />
      {shown.length === 0 && <p>{documents.length === 0 ? m.noneBy : m.none}</p>}
      <ol className={styles.list}>
        {shown.map((d) => (
          <li key={d.id}>
            <DocumentEntry document={d} />
          </li>
        ))}
      </ol>
    </div>
  );
}
