import { useCallback, useDeferredValue, useMemo } from 'react';
import { filterStatements } from '../../analysis/filter.ts';
import {
  dayNumber,
  dayText,
  timelineItems,
  type TimelineItem,
} from '../../analysis/timelineItems.ts';
import { datesWindow, wholeDays, type Window } from '../../analysis/zoomWindow.ts';
import { firstDay, lastDay } from '../../record/edtf.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';

/** Room on both sides of the first and the last item, in days. */
const MARGIN = 21;

export interface TimelineState {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly string[];
  readonly bounds: Window;
  readonly window: Window;
  /** Shows a stretch of time; null for the whole. */
  readonly show: (w: Window | null) => void;
  /** The window of this moment: several events of a gesture can come before the next render. */
  readonly now: () => Window;
}

const dayOf = (text: string | null) => (text === null ? null : dayNumber(text));

/** What the timeline shows and the window that it is seen through; the window is the view's dates. */
export function useTimeline(withOther: boolean): TimelineState {
  const index = useIndex();
  const store = useAppStore();
  const filter = useDeferredValue(useFilter());
  // The marks may follow a dragged day late; the handle never does.
  const day = useDeferredValue(useDay());
  const from = useView('from');
  const to = useView('to');
  const { parties } = filter;
  const items = useMemo(() => {
    // The window does not take marks away: they wait outside of it.
    const statements = filterStatements(index, filter, 'dates');
    return timelineItems(index, statements, parties, day, withOther);
  }, [index, filter, parties, day, withOther]);
  const bounds = useMemo(() => {
    const { statements, events, documents } = index.data;
    // The whole record, whatever day is shown: an axis that moved with the day could not be dragged on.
    const last = dayNumber(lastDay(index.data.meta.latestMaterial));
    const first = [statements, events, documents]
      .flat()
      .reduce((a, x) => Math.min(a, dayNumber(firstDay(x.date))), last);
    return { from: first - MARGIN, to: last + MARGIN };
  }, [index]);
  const window = useMemo(() => datesWindow(dayOf(from), dayOf(to), bounds), [from, to, bounds]);
  const lanes = useMemo(
    () => [...parties, 'talks', ...(withOther ? ['other'] : []), 'documents', 'changes'],
    [parties, withOther],
  );
  const show = useCallback(
    (w: Window | null) => {
      if (w === null) return store.getState().adjust({ from: null, to: null });
      const next = wholeDays(w, bounds);
      store.getState().adjust({
        from: next.from <= bounds.from ? null : dayText(next.from),
        to: next.to >= bounds.to ? null : dayText(next.to),
      });
    },
    [store, bounds],
  );
  const now = useCallback(() => {
    const { view } = store.getState();
    return datesWindow(dayOf(view.from), dayOf(view.to), bounds);
  }, [store, bounds]);
  return { items, lanes, bounds, window, show, now };
}
