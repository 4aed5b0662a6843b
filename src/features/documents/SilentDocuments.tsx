import { KNOWN, type ClauseStory } from '../../analysis/clauseStory.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Clause.module.css';

/** Documents without a point on the question: those that surely have none, and those not fully known. */
export function SilentDocuments({ silent }: { silent: ClauseStory['silent'] }) {
  const m = useLineageMessages().clause;
  if (silent.length === 0) return null;
  return (
    <section>
      <h2>{m.silent}</h2>
      {KNOWN.map((known) => {
        const list = silent.filter((s) => s.known === known);
        return list.length === 0 ? null : (
          <p key={known} className={styles.silent}>
            {m.silentBy[known]}{' '}
            {list.map(({ document: d }, i) => (
              <span key={d.id}>
                {i > 0 && ', '}
                <ViewLink to={{ screen: 'document', item: d.id }}>{d.title}</ViewLink>
              </span>
            ))}
          </p>
        );
      })}
    </section>
  );
}
