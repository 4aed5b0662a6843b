import { memo, use, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useSince } from '../../store/AppStoreContext.tsx';
import { tickText } from './tickText.ts';
import styles from './Timeline.module.css';
import { TimelineNow } from './timelineNow.ts';

/** Lanes, dates below, the day of which the record is shown, and the day since which changes count. */
export const AxisLayer = memo(function AxisLayer() {
  const state = use(TimelineNow)!;
  const m = useMessages().timeline;
  const dates = useDates();
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const day = useDay();
  const since = useSince();
  const ticks = useMemo(
    () => (area ? timeTicks(state.window, area.width) : []),
    [state.window, area],
  );
  if (!area || !x || !y) return null;
  const at = (n: number) => Number(x(n));
  const inside = (n: number) => n >= state.window.from && n <= state.window.to;
  const now = dayNumber(day);
  /** Dates keep clear of the right edge and of the as-of label. */
  const clear = (n: number) =>
    at(n) < area.x + area.width - 30 && !(inside(now) && at(n) > at(now) - 165 && at(n) <= at(now));
  const then = dayNumber(since);
  const bottom = area.y + area.height;
  return (
    <g aria-hidden="true">
      {state.lanes.map((lane, i) => (
        <line
          key={lane}
          className={styles.laneLine}
          x1={area.x}
          x2={area.x + area.width}
          y1={Number(y(i + 0.5))}
          y2={Number(y(i + 0.5))}
        />
      ))}
      {ticks.map((t) => (
        <g key={t.day}>
          <line className={styles.tickLine} x1={at(t.day)} x2={at(t.day)} y1={area.y} y2={bottom} />
          {clear(t.day) && (
            <text className={styles.tickText} x={at(t.day)} y={bottom + 16}>
              {tickText(t.unit, dayText(t.day))}
            </text>
          )}
        </g>
      ))}
      {inside(then) && (
        <line className={styles.since} x1={at(then)} x2={at(then)} y1={area.y} y2={bottom} />
      )}
      {inside(now) && (
        <>
          <line className={styles.asOf} x1={at(now)} x2={at(now)} y1={area.y} y2={bottom + 4} />
          <text className={styles.asOfText} x={at(now)} y={bottom + 16} textAnchor="end">
            {m.asOf(dates(day))}
          </text>
        </>
      )}
    </g>
  );
});
