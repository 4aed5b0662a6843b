import { useId } from 'react';
import { addDays } from '../../analysis/daySteps.ts';
import { momentsOf } from '../../analysis/moments.ts';
import { recordSpan } from '../../analysis/recordSpan.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import { useAppStore, useDay, useIndex, useSince, useView } from '../../store/AppStoreContext.tsx';
import { useGesture } from '../../store/useGesture.ts';
import { DayField } from './DayField.tsx';
import { Presets } from './Presets.tsx';
import styles from './Time.module.css';

interface Props {
  /** The reader's visit of an earlier day, if the device remembers one. */
  readonly visit: { readonly date: string; readonly reached: string } | null;
}

/** What the day since which changes count can be, and whether the two days are compared. */
export function SincePanel({ visit }: Props) {
  const m = useTimeMessages();
  const { sinceHelp } = useMessages().shell;
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const since = useView('since');
  const show = useView('show');
  const day = useDay();
  const sinceDay = useSince();
  const gesture = useGesture();
  const id = useId();
  const { first, latest } = recordSpan(index);
  const all = momentsOf(index);
  const moments = all.filter((x) => x.day < day);
  const before = addDays(day, -1);
  const go = (to: string | null) => store.getState().navigate({ since: to, show: 'changes' });
  return (
    <div className={styles.panel}>
      <p>{sinceHelp}</p>
      <label className={styles.compare}>
        <input
          type="checkbox"
          checked={show === 'changes'}
          aria-describedby={`${id}-help`}
          onChange={(e) => store.getState().navigate({ show: e.target.checked ? 'changes' : null })}
        />{' '}
        {m.compare}
      </label>
      <p id={`${id}-help`} className={styles.note}>
        {m.compareHelp}
      </p>
      <DayField
        label={m.day}
        day={sinceDay}
        first={first}
        last={before < first ? first : before}
        onBegin={gesture.begin}
        onDay={(to) => gesture.to({ since: to, show: 'changes' })}
      />
      <button
        type="button"
        className={styles.way}
        disabled={since === null && show === 'changes'}
        onClick={() => go(null)}
      >
        {m.sinceDefault(dates(index.data.meta.since))}
      </button>
      {visit !== null && visit.reached < latest && (
        <div>
          <button
            type="button"
            className={styles.way}
            aria-describedby={`${id}-visit`}
            disabled={visit.reached >= day}
            onClick={() => go(visit.reached)}
          >
            {m.lastVisit}
          </button>
          <p id={`${id}-visit`} className={styles.note}>
            {m.lastVisitHelp(dates(visit.date), dates(visit.reached))}
          </p>
        </div>
      )}
      {visit !== null && visit.reached >= latest && (
        <p className={styles.note}>{m.nothingNewer(dates(visit.date), dates(latest))}</p>
      )}
      <Presets moments={moments} day={sinceDay} onDay={go} />
      {moments.length < all.length && <p className={styles.note}>{m.sinceLater(dates(day))}</p>}
    </div>
  );
}
