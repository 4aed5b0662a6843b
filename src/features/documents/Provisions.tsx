import type { Document, Provision } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Documents.module.css';
import { provisionGroups } from './provisionGroups.ts';
import { SourceList } from './SourceList.tsx';

/** The points of a document, gathered under the numbers that it prints. */
export function Provisions({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const groups = provisionGroups(d);
  const numbered = groups.some((g) => g.number !== undefined);
  return (
    <section>
      <h2>
        {m.provisions}{' '}
        <span className={styles.meta}>{m.points(d.points ?? d.provisions.length)}</span>
      </h2>
      <ul className={`${styles.points} ${numbered ? '' : styles.unnumbered}`}>
        {groups.map((g) => (
          <li key={g.points[0]!.id}>
            {numbered && (
              <p className={`${styles.number} ${g.number === undefined ? styles.none : ''}`}>
                {g.number === undefined ? (
                  m.noNumber
                ) : (
                  <>
                    <span className="visually-hidden">{m.point} </span>
                    {g.number}
                  </>
                )}
              </p>
            )}
            <div>
              {g.points.map((p) => (
                <Point key={p.id} provision={p} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One point: its sense, its own words where we have them, what it answers, where it was printed. */
function Point({ provision: p }: { provision: Provision }) {
  const m = useDocumentMessages();
  const index = useIndex();
  const issue = p.issue === undefined ? undefined : index.issues.get(p.issue);
  const option = issue?.options.find((o) => o.id === p.option);
  return (
    <div className={styles.point} id={p.id}>
      <div>
        <p>{p.summary}</p>
        {p.keyPhrase !== undefined && (
          <p className={styles.meta}>
            {m.words}: “{p.keyPhrase}”
          </p>
        )}
        {p.sources && p.sources.length > 0 && (
          <details className={styles.folded}>
            <summary>{m.pointSources(p.sources.length)}</summary>
            <SourceList ids={p.sources} />
          </details>
        )}
      </div>
      <div className={styles.side}>
        {issue ? (
          <>
            <ViewLink to={{ screen: 'issue', item: issue.id }}>{issue.title}</ViewLink>
            {' · '}
            <ViewLink
              to={{ screen: 'clause', item: issue.id }}
              label={`${m.throughTexts}: ${issue.title}`}
            >
              {m.throughTexts}
            </ViewLink>
          </>
        ) : (
          p.topic
        )}
        {option && (
          <p>
            {m.option}: {option.label}
          </p>
        )}
      </div>
    </div>
  );
}
