import type { Document } from '../../record/types.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Documents.module.css';

/** The points of a document, numbered as it numbers them, each with the issue and the option it answers. */
export function Provisions({ document: d }: { document: Document }) {
  const m = useMessages().documents;
  const index = useIndex();
  return (
    <section>
      <h2>
        {m.provisions}{' '}
        <span className={styles.meta}>{m.points(d.points ?? d.provisions.length)}</span>
      </h2>
      <ul className={styles.points}>
        {d.provisions.map((p, i) => {
          const issue = p.issue === undefined ? undefined : index.issues.get(p.issue);
          const option = issue?.options.find((o) => o.id === p.option);
          const again = p.number !== undefined && d.provisions[i - 1]?.number === p.number;
          return (
            <li key={p.id} id={p.id}>
              <span className={styles.number}>
                {p.number !== undefined && (
                  <>
                    <span className="visually-hidden">{m.point} </span>
                    <span className={again ? 'visually-hidden' : undefined}>{p.number}</span>
                  </>
                )}
              </span>
              <div>
                <p>{p.summary}</p>
                {p.keyPhrase !== undefined && (
                  <p className={styles.meta}>
                    {m.words}: “{p.keyPhrase}”
                  </p>
                )}
              </div>
              <div className={styles.side}>
                {issue ? (
                  <ViewLink to={{ screen: 'issue', item: issue.id }}>{issue.title}</ViewLink>
                ) : (
                  p.topic
                )}
                {option && (
                  <p>
                    {m.option}: {option.label}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
