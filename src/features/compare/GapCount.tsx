import type { Gap } from '../../analysis/gap.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import styles from './GapCount.module.css';

/** The scale with its options, and who and what stands on each: how the gap is counted. */
export function GapCount({ gap, sentence }: { gap: Gap; sentence: string }) {
  const m = useMessages().compare;
  const index = useIndex();
  const names = (ids: readonly string[]) =>
    ids.map((p) => index.parties.get(p)?.short ?? p).join(', ');
  return (
    <div className={styles.count}>
      <p>{sentence}</p>
      <ol start={0}>
        {gap.issue.options.map((option, step) => {
          const there = gap.places.filter((p) => p.step === step).map((p) => p.party);
          const accepting = gap.places.filter((p) => p.accepts.includes(step)).map((p) => p.party);
          const documents = gap.documents.filter((d) => d.step === step);
          return (
            <li key={option.id}>
              {option.label}
              {there.length > 0 && <b> – {m.optionParties(names(there))}</b>}
              {accepting.length > 0 && <span> – {m.optionAccepts(names(accepting))}</span>}
              {documents.length > 0 && (
                <span className={styles.documents}>
                  {' '}
                  –{' '}
                  {m.optionDocuments(
                    [...new Set(documents.map((d) => d.document.label))].join(', '),
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {gap.issue.ordered && <p className={styles.rule}>{m.gapRule}</p>}
    </div>
  );
}
