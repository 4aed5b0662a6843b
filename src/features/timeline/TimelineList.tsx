import { lazy, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

const Entries = lazy(() => import('./TimelineEntries.tsx').then((x) => ({ default: x.Entries })));

/** The same entries as the chart, to be read: by month, newest first. */
export function TimelineList({ state }: { state: TimelineState }) {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  const { items, window } = state;
  const seen = useMemo(
    () => items.filter((i) => i.to >= window.from && i.from <= window.to),
    [items, window],
  );
  return (
    <details className={styles.list} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {m.timeline.list} ({m.timeline.listCount(seen.length)})
      </summary>
      {open && (
        <Suspense fallback={<p>{m.timeline.loading}</p>}>
          <Entries items={seen.toReversed()} />
        </Suspense>
      )}
    </details>
  );
}
