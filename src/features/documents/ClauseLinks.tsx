import { documentsBy } from '../../analysis/lineage.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Documents.module.css';

/** Ways on from the list: where documents lie, and each question through all of them. */
export function ClauseLinks() {
  const m = useLineageMessages().graph;
  const index = useIndex();
  const day = useDay();
  const documents = documentsBy(index, day);
  const asked = index.data.issues.flatMap((issue) => {
    const count = documents.filter((d) => d.provisions.some((p) => p.issue === issue.id)).length;
    return count === 0 ? [] : [{ issue, count }];
  });
  return (
    <div className={styles.ways}>
      <p>
        <ViewLink to={{ screen: 'landing', item: null }}>{m.toLanding}</ViewLink>
      </p>
      {asked.length > 0 && (
        <details>
          <summary>{m.toClauses}</summary>
          <ul>
            {asked.map(({ issue, count }) => (
              <li key={issue.id}>
                <ViewLink to={{ screen: 'clause', item: issue.id }}>
                  {m.clauseLink(issue.title, count)}
                </ViewLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
