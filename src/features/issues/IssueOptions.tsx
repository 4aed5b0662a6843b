import type { Gap } from '../../analysis/gap.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';

/** The options of an issue, and who and what stands on each. */
export function IssueOptions({ gap }: { gap: Gap }) {
  const m = useMessages().issues;
  const index = useIndex();
  const { issue } = gap;
  return (
    <section>
      <h2>{m.scale}</h2>
      <p className={styles.meta}>{issue.ordered ? m.ordered : m.unordered}</p>
      <ol className={styles.options} start={0}>
        {issue.options.map((option, step) => {
          const there = gap.places.filter((p) => p.step === step);
          const accepting = gap.places.filter((p) => p.accepts.includes(step));
          const documents = [
            ...new Set(gap.documents.filter((d) => d.step === step).map((d) => d.document.label)),
          ];
          return (
            <li key={option.id}>
              {option.label}
              {there.map((p) => (
                <b key={p.party}>
                  {' '}
                  <Shape look={index.parties.get(p.party)!} size={13} />{' '}
                  {index.parties.get(p.party)!.short}
                </b>
              ))}
              {accepting.length > 0 && (
                <span className={styles.meta}>
                  {' '}
                  {m.couldLive} {accepting.map((p) => index.parties.get(p.party)!.short).join(', ')}
                </span>
              )}
              {documents.length > 0 && (
                <span className={styles.meta}>
                  {' '}
                  {m.documentsHere} {documents.join(', ')}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {issue.rule !== undefined && (
        <details className={styles.meta}>
          <summary>{m.rule}</summary>
          <p>{issue.rule}</p>
        </details>
      )}
    </section>
  );
}
