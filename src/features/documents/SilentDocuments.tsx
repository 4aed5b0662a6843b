import type { ClauseStory } from '../../analysis/clauseStory.ts';
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
      {[true, false].map((complete) => {
        const list = silent.filter((s) => s.complete === complete);
        return list.length === 0 ? null : (
          <p key={String(complete)} className={styles.silent}>
            {complete ? m.silentComplete : m.silentUnknown}{' '}
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
