import { useMemo } from 'react';
import type { Gap } from '../../analysis/gap.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ScaleTrack } from '../../ui/ScaleTrack.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';
import { IssueMoves } from './IssueMoves.tsx';

/** The options of an issue as a scale, then as a list: who and what stands on each. */
export function IssueOptions({ gap }: { gap: Gap }) {
  const m = useIssueMessages();
  const index = useIndex();
  const texts = useMessages().compare.texts;
  const { issue } = gap;
  const marks = useMemo(
    () =>
      gap.places.map((p) => ({
        key: p.party,
        step: p.step,
        look: index.parties.get(p.party)!,
        label: index.parties.get(p.party)!.short,
        accepts: p.accepts,
      })),
    [gap, index],
  );
  const ticks = useMemo(
    () =>
      gap.documents.map((d) => ({ key: d.provision.id, step: d.step, label: d.document.label })),
    [gap],
  );
  const stands = gap.places.map((p) =>
    m.standsOn(index.parties.get(p.party)!.short, issue.options[p.step]!.label),
  );
  return (
    <section>
      <h2>{m.scale}</h2>
      <p className={styles.meta}>{issue.ordered ? m.ordered : m.unordered}</p>
      <div className={styles.track}>
        <IssueMoves gap={gap} />
        <ScaleTrack
          options={issue.options.map((o) => o.label)}
          ordered={issue.ordered}
          marks={marks}
          ticks={ticks}
          moreTicks={texts}
          label={m.trackLabel(issue.title, stands.join('. ') || m.none)}
        />
      </div>
      <ol className={styles.options} start={0}>
        {issue.options.map((option, step) => {
          const there = gap.places.filter((p) => p.step === step);
          const accepting = gap.places.filter((p) => p.accepts.includes(step));
          const documents = [
            ...new Set(gap.documents.filter((d) => d.step === step).map((d) => d.document)),
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
                  {m.documentsHere}{' '}
                  {documents.map((d, i) => (
                    <span key={d.id}>
                      {i > 0 && ', '}
                      <ViewLink to={{ screen: 'document', item: d.id }}>{d.label}</ViewLink>
                    </span>
                  ))}
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
