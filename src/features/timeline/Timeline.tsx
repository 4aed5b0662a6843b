import { lazy, Suspense } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import styles from './Timeline.module.css';
import { TimelineControls } from './TimelineControls.tsx';
import { TimelineList } from './TimelineList.tsx';
import { useTimeline } from './useTimeline.ts';

const TimelineChart = lazy(() =>
  import('./TimelineChart.tsx').then((x) => ({ default: x.TimelineChart })),
);

/** Height of a lane and of the axis, in pixels. */
const LANE = { compact: 22, full: 44 } as const;
const AXIS = 26;

/** The timeline: a chart that comes in a chunk of its own, its controls, and an equal list. */
export function Timeline({ size }: { size: 'compact' | 'full' }) {
  const m = useMessages().timeline;
  const state = useTimeline(size === 'full');
  const height = state.lanes.length * LANE[size] + AXIS;
  return (
    <section className={styles.timeline} aria-label={m.title}>
      <div style={{ minHeight: height }}>
        <Suspense fallback={<p className={styles.wait}>{m.loading}</p>}>
          <TimelineChart state={state} height={height} laneHeight={LANE[size]} axis={AXIS} />
        </Suspense>
      </div>
      <div className={styles.under}>
        <TimelineControls state={state} />
        <TimelineList state={state} />
      </div>
    </section>
  );
}
