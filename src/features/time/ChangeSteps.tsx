import { changeFrom, type ChangeDay } from '../../analysis/changeDays.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import { useAppStore, useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import styles from './Time.module.css';
import { useChangeText } from './useChangeText.ts';
import type { usePlay } from './usePlay.ts';

/** The ways from change to change: back, on, and by itself. */
export function ChangeSteps({ play }: { play: ReturnType<typeof usePlay> }) {
  const m = useTimeMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const parties = useParties();
  const day = useDay();
  const text = useChangeText();
  const step = (change: ChangeDay | null, label: string, className: string | undefined) => (
    <button
      type="button"
      className={className}
      // Not `disabled`: a button that has the focus would drop it at the end of the way.
      aria-disabled={change === null}
      onClick={() => change && store.getState().navigate({ asOf: change.day })}
    >
      <b>{label}</b>{' '}
      <span className={styles.what}>
        {change ? m.changeOn(dates(change.day), text(change.movements)) : m.none}
      </span>
    </button>
  );
  const next = changeFrom(index, parties, day, 1);
  return (
    <div className={styles.steps} data-print="no">
      {step(changeFrom(index, parties, day, -1), m.previous, styles.previous)}
      <button
        type="button"
        className={styles.play}
        aria-disabled={next === null && !play.playing}
        title={m.playHelp}
        onClick={play.playing ? play.stop : next === null ? undefined : play.start}
      >
        <span aria-hidden="true">{play.playing ? '❚❚ ' : '▶ '}</span>
        {play.playing ? m.pause : m.play}
      </button>
      {step(next, m.next, styles.next)}
    </div>
  );
}
