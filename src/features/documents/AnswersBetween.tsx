import { answersBetween, documentChanges, successorsOf } from '../../analysis/between.ts';
import type { Document } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { DocumentChanges } from './DocumentChanges.tsx';
import styles from './Documents.module.css';

/** What happened to one document between the two days: itself, what replaced it, who answered. Quiet if nothing did. */
export function AnswersBetween({ document: d }: { document: Document }) {
  const m = useChangeMessages();
  const { responses } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useComparedDay();
  if (since === null) return null;
  const answers = answersBetween(index, d, since, day);
  if (answers.length === 0 && documentChanges(index, d, since, day).length === 0) return null;
  const before = new Set(successorsOf(index, d, since));
  const successors = successorsOf(index, d, day).filter((x) => !before.has(x));
  return (
    <div data-between={d.id}>
      <p className={styles.meta}>
        <DocumentChanges document={d} />{' '}
        {before.size === 0 &&
          successors.map((x) => (
            <span key={x.id}>
              {m.replacedBy}{' '}
              <ViewLink to={{ screen: 'document', item: x.id, selection: null, quote: null }}>
                {x.title}
              </ViewLink>{' '}
            </span>
          ))}
      </p>
      {answers.length > 0 && (
        <p className={styles.meta}>
          {m.answersBetween(dates(since), dates(day))}{' '}
          {answers
            .map((r) =>
              m.answer(
                index.parties.get(r.party)?.short ?? r.party,
                responses[r.act],
                dates(r.date!),
              ),
            )
            .join('; ')}
        </p>
      )}
    </div>
  );
}
