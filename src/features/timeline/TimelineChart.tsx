import { useEffect, useMemo, useRef, useState } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { laneName } from './itemText.ts';
import { MarkLayer, type Shown } from './MarkLayer.tsx';
import { MarkChoices } from './MarkChoices.tsx';
import { MarkTip } from './MarkTip.tsx';
import { AxisLayer } from './AxisLayer.tsx';
import { DaySliders } from './DaySliders.tsx';
import styles from './Timeline.module.css';
import { TimelineNow } from './timelineNow.ts';
import { useBrush } from './useBrush.ts';
import type { TimelineState } from './useTimeline.ts';
import { useWidth } from '../../ui/useWidth.ts';

interface Props {
  readonly state: TimelineState;
  readonly height: number;
  readonly laneHeight: number;
  /** Height of the dates below the lanes. */
  readonly axis: number;
}

const NOTHING = () => <g />;

/** Recharts gives the frame and the scales; the marks are a layer of our own upon them. */
export function TimelineChart({ state, height, laneHeight, axis }: Props) {
  const m = useMessages();
  const index = useIndex();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const [tip, setTip] = useState<Shown | null>(null);
  const [choices, setChoices] = useState<Shown | null>(null);
  const brush = useBrush(plot, state, width);
  const { window, lanes } = state;
  const corners = useMemo(
    () => [
      { x: window.from, y: 0 },
      { x: window.to, y: lanes.length },
    ],
    [window, lanes.length],
  );
  // Not drawn anew while a date is dragged: its layers follow the marks by themselves.
  const chart = useMemo(
    () => (
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="x"
          domain={[window.from, window.to]}
          allowDataOverflow
          height={axis}
          tick={false}
          axisLine={false}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[0, lanes.length]}
          reversed
          allowDataOverflow
          width={0}
          tick={false}
          axisLine={false}
        />
        {/* Without data Recharts makes no scales; these two points are never seen. */}
        <Scatter data={corners} shape={NOTHING} isAnimationActive={false} />
        <AxisLayer />
        <MarkLayer onTip={setTip} onChoose={setChoices} />
      </ScatterChart>
    ),
    [width, height, axis, window, lanes, corners],
  );
  useEffect(() => setChoices(null), [window]);
  return (
    <div className={styles.chart} style={{ height }}>
      <ul className={styles.lanes}>
        {lanes.map((lane) => {
          const party = index.parties.get(lane);
          return (
            <li key={lane} style={{ height: laneHeight }}>
              {party && <Shape look={party} />} {laneName(index, lane, m)}
            </li>
          );
        })}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the marks inside have the keys and roles */}
      <div ref={plot} className={styles.plot} {...brush.handlers}>
        {width > 0 && <TimelineNow value={state}>{chart}</TimelineNow>}
        {brush.area && (
          <div
            className={styles.brush}
            style={{ left: brush.area[0], width: brush.area[1] - brush.area[0] }}
          />
        )}
        <DaySliders state={state} plot={plot} />
        {tip && !choices && <MarkTip shown={tip} width={width} />}
        {choices && <MarkChoices shown={choices} width={width} onClose={() => setChoices(null)} />}
      </div>
    </div>
  );
}
