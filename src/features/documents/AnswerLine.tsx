import { statementsBy } from '../../analysis/asOf.ts';
import { cameBetween } from '../../analysis/between.ts';
import type { Response } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import styles from './Documents.module.css';
import { SourceList } from './SourceList.tsx';

/** One answer: what it does, in our words, when, with the words and the sources that it rests on. */
export function AnswerLine({ response: r }: { response: Response }) {
  const m = useMessages();
  const mp = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const changes = useChangeMessages().marks;
  const since = useComparedDay();
  const fresh = since !== null && r.date !== undefined && cameBetween(index, r.id, since, day);
  return (
    <>
      <p>
        <span className={styles.act}>{m.common.responses[r.act]}</span> {r.summary}
        {r.date !== undefined && <span className={styles.meta}> {dates(r.date)}</span>}{' '}
        {fresh && <ChangeMark kind="new">{changes.new(dates(since))}</ChangeMark>}
      </p>
      {statementsBy(index, r.statements, day).map((s) => (
        <p key={s.id} className={s.quote === undefined ? undefined : styles.words}>
          <ViewLink to={{ screen: 'quote', item: s.id, selection: null, quote: null }}>
            {index.people.get(s.speaker)?.name}:{' '}
            {s.quote === undefined ? mp.reported(s.says) : `“${s.quote}”`}
          </ViewLink>
        </p>
      ))}
      {r.sources && <SourceList ids={r.sources} />}
    </>
  );
}
