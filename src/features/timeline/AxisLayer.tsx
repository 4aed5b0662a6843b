import { memo, use, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useSince } from '../../store/AppStoreContext.tsx';
import { tickText } from './tickText.ts';
import styles from './Timeline.module.css';
import { TimelineNow } from './timelineNow.ts';

/** Width of a handle, and room for "as of" with its date, in pixels. */
const HANDLE = 24;
const LABEL = 130;

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
  const compared = useComparedDay() !== null;
  const ticks = useMemo(
    () => (area ? timeTicks(state.window, area.width) : []),
    [state.window, area],
  );
  if (!area || !x || !y) return null;
  const at = (n: number) => Number(x(n));
  const inside = (n: number) => n >= state.window.from && n <= state.window.to;
  const now = dayNumber(day);
  const then = dayNumber(since);
  const held = [now, ...(compared ? [then] : [])].filter(inside).map(at);
  /** The day is written where its own handle and that of the other day leave room. */
  const written =
    inside(now) && at(now) - area.x > LABEL && !(compared && at(now) - at(then) < LABEL);
  /** Dates keep clear of the right edge, of the as-of label and of the handles. */
  const clear = (n: number) =>
    at(n) < area.x + area.width - 30 &&
    !(written && at(n) > at(now) - LABEL - 35 && at(n) <= at(now)) &&
    held.every((x) => at(n) < x - 75 || at(n) > x + HANDLE);
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
      {compared && then < state.window.to && now > state.window.from && (
        <rect
          className={styles.between}
          x={at(Math.max(then, state.window.from))}
          width={at(Math.min(now, state.window.to)) - at(Math.max(then, state.window.from))}
          y={area.y}
          height={area.height}
        />
      )}
      {inside(then) && (
        <line className={styles.since} x1={at(then)} x2={at(then)} y1={area.y} y2={bottom} />
      )}
      {inside(now) && (
        <line className={styles.asOf} x1={at(now)} x2={at(now)} y1={area.y} y2={bottom + 4} />
      )}
      {written && (
        <text
          className={styles.asOfText}
          x={at(now) - (compared ? 4 : HANDLE / 2 + 4)}
          y={bottom + 16}
          textAnchor="end"
        >
          {m.asOf(dates(day))}
        </text>
      )}
    </g>
  );
});
