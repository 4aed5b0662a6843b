import { useId } from 'react';
import { dayText } from '../../analysis/timelineItems.ts';
import { panWindow, zoomWindow } from '../../analysis/zoomWindow.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The window as two dates, and buttons for those who have no wheel. */
export function TimelineControls({ state }: { state: TimelineState }) {
  const m = useMessages().timeline;
  const store = useAppStore();
  const from = useView('from');
  const to = useView('to');
  const id = useId();
  const { window, bounds, show } = state;
  const middle = (window.from + window.to) / 2;
  const narrowed = from !== null || to !== null;
  return (
    <div className={styles.controls} role="group" aria-label={m.title}>
      <label htmlFor={`${id}-from`}>{m.from}</label>
      <input
        id={`${id}-from`}
        type="date"
        min={dayText(bounds.from)}
        max={to ?? dayText(bounds.to)}
        value={from ?? ''}
        onChange={(e) => {
          const value = e.target.value;
          if (value === '' || (DAY.test(value) && (to === null || value <= to)))
            store.getState().adjust({ from: value || null });
        }}
      />
      <label htmlFor={`${id}-to`}>{m.to}</label>
      <input
        id={`${id}-to`}
        type="date"
        min={from ?? dayText(bounds.from)}
        max={dayText(bounds.to)}
        value={to ?? ''}
        onChange={(e) => {
          const value = e.target.value;
          if (value === '' || (DAY.test(value) && (from === null || value >= from)))
            store.getState().adjust({ to: value || null });
        }}
      />
      <button
        type="button"
        aria-label={m.earlier}
        onClick={() => show(panWindow(window, bounds, -0.4))}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        aria-label={m.later}
        onClick={() => show(panWindow(window, bounds, 0.4))}
      >
        <span aria-hidden="true">›</span>
      </button>
      <button
        type="button"
        aria-label={m.zoomOut}
        onClick={() => show(zoomWindow(window, bounds, middle, 1.6))}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={m.zoomIn}
        onClick={() => show(zoomWindow(window, bounds, middle, 0.6))}
      >
        <span aria-hidden="true">+</span>
      </button>
      {narrowed && (
        <button type="button" className={styles.whole} onClick={() => show(null)}>
          {m.whole}
        </button>
      )}
    </div>
  );
}
