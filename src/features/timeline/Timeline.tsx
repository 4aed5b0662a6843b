import { lazy, Suspense } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import styles from './Timeline.module.css';
import { TimelineControls } from './TimelineControls.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { useLive } from '../../ui/useLive.ts';
import { useTimeline } from './useTimeline.ts';

const TimelineChart = lazy(() =>
  import('./TimelineChart.tsx').then(
    (x) => ({ default: x.TimelineChart }),
    // A chart that does not come must not take the picture away.
    () => ({ default: TimelinePicture }),
  ),
);

/** Height of a lane and of the axis, in pixels. */
const LANE = { compact: 22, full: 44 } as const;
const AXIS = 26;

/** The timeline: a picture, then a chart that comes in a chunk of its own; controls; an equal list. */
export function Timeline({ size }: { size: 'compact' | 'full' }) {
  const m = useMessages().timeline;
  const state = useTimeline(size === 'full');
  const height = state.lanes.length * LANE[size] + AXIS;
  const chart = { state, height, laneHeight: LANE[size], axis: AXIS };
  const picture = <TimelinePicture {...chart} />;
  const live = useLive();
  return (
    <section id="timeline" className={styles.timeline} aria-label={m.title}>
      <div style={{ minHeight: height }}>
        {live ? (
          <Suspense fallback={picture}>
            <TimelineChart {...chart} />
          </Suspense>
        ) : (
          picture
        )}
      </div>
      <div className={styles.under}>
        <TimelineControls state={state} />
        <TimelineList state={state} />
      </div>
    </section>
  );
}
