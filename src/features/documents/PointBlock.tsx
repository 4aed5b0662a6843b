import { witnessesOf } from '../../analysis/pointStory.ts';
import type { Document, Provision, Response } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import styles from './Documents.module.css';
import { PointLineage } from './PointLineage.tsx';
import points from './Points.module.css';
import { PointScale } from './PointScale.tsx';
import { SourceList } from './SourceList.tsx';

interface Props {
  readonly document: Document;
  readonly provision: Provision;
  /** Answers to this point by the day shown. */
  readonly answers: readonly Response[];
  readonly chosen: boolean;
}

/** One point: its sense, its own words, who answered it, where it comes from, where it lies on the scale. */
export function PointBlock({ document: d, provision: p, answers, chosen }: Props) {
  const m = useDocumentMessages();
  const index = useIndex();
  const issue = p.issue === undefined ? undefined : index.issues.get(p.issue);
  const option = issue?.options.find((o) => o.id === p.option);
  const versions = witnessesOf(d, p);
  return (
    <div
      className={`${styles.point} ${points.target} ${chosen ? points.chosen : ''}`}
      id={p.id}
      tabIndex={-1}
    >
      <div>
        <p>
          {p.summary}{' '}
          <ViewLink
            to={{ selection: writeSelection({ kind: 'provision', provision: p.id }) }}
            className={points.link}
            current={chosen ? 'true' : undefined}
            label={m.linkToPoint(`${m.thisPoint(p.number)}: ${p.summary}`)}
          >
            {m.pointLink}
          </ViewLink>
        </p>
        {p.keyPhrase !== undefined && (
          <p className={styles.meta}>
            {m.words}: <q className={styles.words}>{p.keyPhrase}</q>
          </p>
        )}
        {versions.length > 0 && (
          <p className={styles.meta}>{m.onlyIn(versions.map((w) => w.title).join(', '))}</p>
        )}
        <PointLineage provision={p.id} />
        {answers.map((r) => (
          <div key={r.id} className={points.answer}>
            <Shape look={index.parties.get(r.party)!} /> <b>{index.parties.get(r.party)!.short}</b>
            <AnswerLine response={r} />
          </div>
        ))}
        {p.sources && p.sources.length > 0 && (
          <details className={styles.folded}>
            <summary>{m.pointSources(p.sources.length)}</summary>
            <SourceList ids={p.sources} />
          </details>
        )}
      </div>
      <div className={styles.side}>
        {issue ? (
          <ViewLink to={{ screen: 'issue', item: issue.id, selection: null, quote: null }}>
            {issue.title}
          </ViewLink>
        ) : (
          p.topic
        )}
        {issue && (
          <p>
            <ViewLink
              to={{ screen: 'clause', item: issue.id, selection: null, quote: null }}
              label={`${m.throughTexts}: ${issue.title}`}
            >
              {m.throughTexts}
            </ViewLink>
          </p>
        )}
        {issue && <p>{option ? `${m.option}: ${option.label}` : m.noOption}</p>}
        {issue && <PointScale document={d} provision={p} issue={issue} />}
      </div>
    </div>
  );
}
