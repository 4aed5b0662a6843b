import { memo } from 'react';
import { cameBetween } from '../../analysis/between.ts';
import { latestResponse } from '../../analysis/latestResponses.ts';
import { paperChangeDays } from '../../analysis/steadyDay.ts';
import type { Document } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useApp, useAppStore, useComparedDay, useIndex } from '../../store/AppStoreContext.tsx';
import { useRestedSteadyDay } from '../../store/steady.ts';
import { writeSelection } from '../../store/selection.ts';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import styles from './DocumentTable.module.css';

/** A party's latest answer to a document by the day shown; earlier ones stay in its evidence. */
export const ResponseCell = memo(function ResponseCell({
  document,
  party,
}: {
  document: Document;
  party: string;
}) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const day = useRestedSteadyDay(paperChangeDays);
  const since = useComparedDay();
  const { marks } = useChangeMessages();
  const key = writeSelection({ kind: 'response', document: document.id, party });
  const selected = useApp((s) => s.view.selection === key);
  const latest = latestResponse(index, document, party, day);
  const author = document.authors.includes(party);
  if (!latest)
    return (
      <span className={styles.silent}>
        {author ? m.compare.author : m.common.notStated}
        {!author && <span className="visually-hidden"> {m.compare.noAnswer}</span>}
      </span>
    );
  return (
    <button
      type="button"
      className={`${styles.answer} ${selected ? styles.selected : ''}`}
      aria-pressed={selected}
      onClick={() => store.getState().navigate({ selection: selected ? null : key, quote: null })}
    >
      <span>
        <span className="visually-hidden">
          {m.compare.responseTo(index.parties.get(party)?.short ?? party, document.title)}:{' '}
        </span>
        <b className={styles.act}>{m.common.responses[latest.act]}</b> {latest.summary}
        <span className={styles.date}>
          {dates(latest.date!)}
          {author && <> · {m.compare.author}</>}
        </span>
        {since !== null && cameBetween(index, latest.id, since, day) && (
          <ChangeMark kind="answered">{marks.answered(dates(since))}</ChangeMark>
        )}
      </span>
    </button>
  );
});
