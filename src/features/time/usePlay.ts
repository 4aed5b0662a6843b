import { useCallback, useEffect, useRef, useState } from 'react';
import { changeFrom } from '../../analysis/changeDays.ts';
import { shownDay, shownIndex, shownParties } from '../../store/effectiveView.ts';
import { useAppStore } from '../../store/AppStoreContext.tsx';
import { useGesture } from '../../store/useGesture.ts';

/** How long a step stays. */
const STEP_MS = 1500;

interface Play {
  readonly playing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Goes from change to change. Stops at the last one, when the page is hidden, and as soon as anything
 * else moves the dates. One gesture: back returns to where it began.
 */
export function usePlay(): Play {
  const store = useAppStore();
  const gesture = useGesture();
  const [playing, setPlaying] = useState(false);
  /** The day that the last step led to; anything else in the view is another hand. */
  const own = useRef<string | null>(null);
  const stop = useCallback(() => setPlaying(false), []);

  const step = useCallback(() => {
    const { view, index } = store.getState();
    const parties = shownParties(view, index);
    const next = changeFrom(shownIndex(view, index), parties, shownDay(view, index), 1);
    if (next === null) return false;
    own.current = next.day;
    gesture.to({ asOf: next.day });
    return changeFrom(shownIndex(view, index), parties, next.day, 1) !== null;
  }, [store, gesture]);

  const start = useCallback(() => {
    gesture.begin();
    if (step()) setPlaying(true);
  }, [gesture, step]);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!step()) setPlaying(false);
    }, STEP_MS);
    const unsubscribe = store.subscribe(({ view }, { view: before }) => {
      const dates =
        view.asOf !== before.asOf ||
        view.since !== before.since ||
        view.by !== before.by ||
        view.show !== before.show;
      if (dates && (view.asOf !== own.current || view.asOf === before.asOf)) setPlaying(false);
    });
    const onHidden = () => document.hidden && setPlaying(false);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      clearInterval(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [playing, step, store]);

  return { playing, start, stop };
}
