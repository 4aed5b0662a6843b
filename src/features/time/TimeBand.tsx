import { useEffect } from 'react';
import { changeDays } from '../../analysis/changeDays.ts';
import { maybeChanged } from '../../analysis/maybeChanged.ts';
import { recordSpan } from '../../analysis/recordSpan.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import {
  useAppStore,
  useComparedDay,
  useDay,
  useIndex,
  useParties,
  useSince,
  useView,
} from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import type { View } from '../../store/view.ts';
import { Rich } from '../../ui/Rich.tsx';
import { ChangeSteps } from './ChangeSteps.tsx';
import styles from './Time.module.css';
import { useChangeText } from './useChangeText.ts';
import { usePlay } from './usePlay.ts';
import { useSettled } from './useSettled.ts';

/** A button goes away with what it leads back from: then the focus goes to the date in the top bar. */
function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const place = document.getElementById('day-shown') ?? document.getElementById('main');
    place?.focus({ preventScroll: true });
  });
}

/** Which day is shown, what it is compared with, and the ways to other days. */
export function TimeBand() {
  const m = useTimeMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const parties = useParties();
  const asOf = useView('asOf');
  const known = useView('by') === 'known';
  const show = useView('show');
  const day = useDay();
  const since = useSince();
  const compared = useComparedDay();
  const text = useChangeText();
  const play = usePlay();
  useEffect(() => keepFocus, []);

  const long = (x: string) => dates(x, 'long');
  const title =
    compared === null
      ? (known ? m.lookingAtKnown : m.lookingAt)(long(day))
      : (known ? m.comparingKnown : m.comparing)(long(compared), long(day));
  const nothing = show === 'changes' && compared === null ? m.notCompared(long(since)) : null;
  const today = changeDays(index, parties).find((d) => d.day === day);
  const maybe = maybeChanged(index, parties, day).length;
  const spoken = [title.replaceAll('**', ''), nothing].filter(Boolean).join('. ');
  const told = useSettled(play.playing ? m.playing : spoken);

  const way = (label: string, change: Partial<View>) => (
    <button
      type="button"
      className={styles.way}
      onClick={() => {
        store.getState().navigate(change);
        keepFocus();
      }}
    >
      {label}
    </button>
  );
  return (
    <section className={styles.band} aria-label={m.band} data-band="">
      <div className={styles.line}>
        <p className={styles.title}>
          <Rich text={title} />
        </p>
        <div className={styles.ways} data-print="no">
          {asOf !== null && way(m.toLatest(dates(recordSpan(index).latest)), { asOf: null })}
          {show !== null && way(m.stopComparing, { show: null })}
          {known && way(m.bySaid, { by: 'said' })}
        </div>
      </div>
      {nothing !== null && <p className={styles.told}>{nothing}</p>}
      <ChangeSteps play={play} />
      <p className={styles.notes}>
        {today ? (
          <span>{m.onThisDay(text(today.movements))}</span>
        ) : (
          compared === null && <span>{m.nothingOnThisDay}</span>
        )}
        {maybe > 0 && (
          <span>
            {m.maybe(maybe)}{' '}
            <ViewLink to={{ screen: 'method', item: null }} hash="time">
              {m.maybeRule}
            </ViewLink>
          </span>
        )}
      </p>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  );
}
