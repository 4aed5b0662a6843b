import { lazy, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

const Entries = lazy(() => import('./TimelineEntries.tsx').then((x) => ({ default: x.Entries })));

/** The same entries as the chart, to be read: by month, newest first. */
export function TimelineList({ state }: { state: TimelineState }) {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  const seen = useMemo(
    () =>
      state.items
        .filter((i) => i.to >= state.window.from && i.from <= state.window.to)
        .toReversed(),
    [state.items, state.window],
  );
  return (
    <details className={styles.list} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {m.timeline.list} ({m.timeline.listCount(seen.length)})
      </summary>
      {open && (
        <Suspense fallback={<p>{m.timeline.loading}</p>}>
          <Entries items={seen} />
        </Suspense>
      )}
    </details>
  );
}
