import { binMarks } from '../../analysis/bins.ts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { lookStyle, Shape } from '../../ui/Shape.tsx';
import { Glyph } from './Glyph.tsx';
import { HandlePicture } from './HandlePicture.tsx';
import { laneName } from './itemText.ts';
import { tickText } from './tickText.ts';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

interface Props {
  readonly state: TimelineState;
  readonly height: number;
  readonly laneHeight: number;
  readonly axis: number;
}

/** The width that marks are gathered for, in pixels: the true one is not known before the page is laid out. */
const WIDTH = 900;
const GAP = 16;

/**
 * The timeline as a picture: what stands in the page before the script, and until the chart is
 * there. Places are per cent, so that it fits any width.
 */
export function TimelinePicture({ state, height, laneHeight, axis }: Props) {
  const m = useMessages();
  const index = useIndex();
  const now = dayNumber(useDay());
  const { window, lanes, items } = state;
  const share = (day: number) => (day - window.from) / (window.to - window.from);
  const at = (s: number) => `${(100 * s).toFixed(2)}%`;
  const marks = binMarks(items, (day) => share(day) * WIDTH, GAP, WIDTH);
  const bottom = height - axis;
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
      <div className={styles.plot}>
        <svg width="100%" height={height} role="img" aria-label={m.timeline.title}>
          {lanes.map((lane, i) => {
            const y = (i + 0.5) * laneHeight;
            return <line key={lane} className={styles.laneLine} x1="0" x2="100%" y1={y} y2={y} />;
          })}
          {timeTicks(window, WIDTH).map((t) => (
            <g key={t.day}>
              <line
                className={styles.tickLine}
                x1={at(share(t.day))}
                x2={at(share(t.day))}
                y1="0"
                y2={bottom}
              />
              {share(t.day) < 0.86 && (
                <text className={styles.tickText} x={at(share(t.day))} y={bottom + 16}>
                  {tickText(t.unit, dayText(t.day))}
                </text>
              )}
            </g>
          ))}
          {now >= window.from && now <= window.to && (
            <line
              className={styles.asOf}
              x1={at(share(now))}
              x2={at(share(now))}
              y1="0"
              y2={bottom + 4}
            />
          )}
          {marks.map((mark) => {
            const first = mark.items[0]!;
            const party = first.party === null ? undefined : index.parties.get(first.party);
            const count = mark.items.length;
            return (
              <svg
                key={`${mark.lane} ${first.id}`}
                className={styles.mark}
                style={party ? lookStyle(party) : undefined}
                x={at(mark.x / WIDTH)}
                y={(lanes.indexOf(mark.lane) + 0.5) * laneHeight}
                overflow="visible"
              >
                <Glyph kind={first.kind} x={0} y={0} party={party} big={count > 1} />
                {count > 1 && (
                  <text className={styles.count} x={7} y={-3}>
                    {count}
                  </text>
                )}
              </svg>
            );
          })}
        </svg>
        <HandlePicture state={state} />
      </div>
    </div>
  );
}
