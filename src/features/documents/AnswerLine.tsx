import type { Response } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Documents.module.css';
import { SourceList } from './SourceList.tsx';

/** One answer: what it does, in our words, when, with the words and the sources that it rests on. */
export function AnswerLine({ response: r }: { response: Response }) {
  const m = useMessages();
  const mp = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  return (
    <>
      <p>
        <span className={styles.act}>{m.common.responses[r.act]}</span> {r.summary}
        {r.date !== undefined && <span className={styles.meta}> {dates(r.date)}</span>}
      </p>
      {r.statements?.map((id) => {
        const s = index.statements.get(id);
        return s ? (
          <p key={id} className={s.quote === undefined ? undefined : styles.words}>
            <ViewLink to={{ screen: 'quote', item: id, selection: null, quote: null }}>
              {index.people.get(s.speaker)?.name}:{' '}
              {s.quote === undefined ? mp.reported(s.says) : `“${s.quote}”`}
            </ViewLink>
          </p>
        ) : null;
      })}
      {r.sources && <SourceList ids={r.sources} />}
    </>
  );
}
