import { memo, type CSSProperties } from 'react';
import styles from './ScaleTrack.module.css';
import { lookStyle, Shape } from './Shape.tsx';
import type { Look } from './shapePath.ts';

/** Something that stands on a step of a scale. `accepts` are further steps that it reaches to. */
export interface ScaleMark {
  readonly key: string;
  readonly step: number;
  readonly look: Look;
  readonly label: string;
  readonly accepts: readonly number[];
  readonly dim?: boolean;
}

/** Something smaller, below the line. */
export interface ScaleTick {
  readonly key: string;
  readonly step: number;
  readonly label: string;
}

interface Props {
  readonly options: readonly string[];
  /** False: options have no order, so there is no line between them. */
  readonly ordered: boolean;
  readonly marks: readonly ScaleMark[];
  readonly ticks: readonly ScaleTick[];
  /** What the whole says, for those who don't see it. */
  readonly label: string;
  /** What stands below a step that several ticks share. */
  readonly moreTicks: (n: number, labels: readonly string[]) => string;
  /** With a handler, marks (or ticks) are buttons; without, the whole is a picture. */
  readonly onMark?: (key: string) => void;
  readonly onTick?: (key: string) => void;
}

/** Half a mark's target, in pixels: marks at the ends stay inside. */
export const INSET = 12;
/** Marks on one step stand this far apart: they overlap a little, and all stay visible. */
const APART = 11;
/** No mark's centre comes nearer to the edge than this. */
const EDGE = 7;
const BAND = 3;

/** Distance from the left of a share of the scale. */
export const along = (share: number) => `calc(${INSET}px + (100% - ${2 * INSET}px) * ${share})`;

/** Shift of the `at`-th of `of` marks on one step, so that all lie inside the drawing. */
export function shiftOf(at: number, of: number, share: number): number {
  const half = ((of - 1) / 2) * APART;
  const over = Math.max(0, half - (INSET - EDGE));
  const inward = share === 0 ? over : share === 1 ? -over : 0;
  return at * APART - half + inward;
}

interface Slot {
  readonly step: number;
  readonly list: readonly ScaleTick[];
  readonly style: CSSProperties;
  /** Room left and right of the tick: its label leans to where there is more. */
  readonly room: readonly [number, number];
}

/** Divides the width among the steps that have ticks, so that labels never overlap. */
function slotsOf(ticks: readonly ScaleTick[], share: (step: number) => number): Slot[] {
  const bySteps = new Map<number, ScaleTick[]>();
  for (const t of ticks) bySteps.set(t.step, [...(bySteps.get(t.step) ?? []), t]);
  const steps = [...bySteps.keys()].sort((a, b) => a - b);
  return steps.map((step, i) => {
    const [before, after] = [steps[i - 1], steps[i + 1]];
    const left = before === undefined ? 0 : (share(before) + share(step)) / 2;
    const right = after === undefined ? 1 : (share(step) + share(after)) / 2;
    const start = before === undefined ? '0px' : along(left);
    const end = after === undefined ? '100%' : along(right);
    return {
      step,
      list: bySteps.get(step)!,
      style: { left: start, width: `calc(${end} - ${start} - 2px)` },
      // Per cent, because flex shares that add up to less than 1 would leave room unused. A label
      // at an end begins (or stops) at the edge, so that the stem is above it whatever the width.
      room: [(share(step) - left) * 100, (right - share(step)) * 100],
    };
  });
}

/** A scale with marks on its steps, bands to the steps that they reach to, and ticks below. */
export const ScaleTrack = memo(function ScaleTrack(props: Props) {
  const { options, ordered, marks, ticks, label, onMark, onTick } = props;
  const last = options.length - 1;
  const share = (step: number) => (last < 1 ? 0.5 : step / last);
  const at = (step: number): CSSProperties => ({ left: along(share(step)) });
  const reaching = marks.filter((m) => m.accepts.length > 0);
  return (
    <div
      className={`${styles.track} ${ticks.length > 0 ? styles.ticked : ''}`}
      role={onMark || onTick ? 'group' : 'img'}
      aria-label={label}
    >
      {ordered && <span className={styles.line} />}
      {options.map((option, step) => (
        <span
          key={step}
          className={ordered ? styles.step : styles.dot}
          style={at(step)}
          title={option}
        />
      ))}
      {reaching.flatMap((m, row) =>
        m.accepts
          .filter((to) => to !== m.step)
          .map((to) => {
            if (!ordered)
              return (
                <span key={`${m.key} ${to}`} className={styles.reach} style={at(to)}>
                  <Shape look={m.look} size={9} />
                </span>
              );
            const [a, b] = [share(Math.min(m.step, to)), share(Math.max(m.step, to))];
            const style = {
              ...lookStyle(m.look),
              left: along(a),
              width: `calc((100% - ${2 * INSET}px) * ${b - a})`,
              // Bands of several parties lie beside each other, not on top of each other.
              top: INSET + (row - reaching.length / 2) * BAND,
            };
            return (
              <span
                key={`${m.key} ${to}`}
                className={`${styles.band} ${m.dim ? styles.dim : ''}`}
                style={style}
              />
            );
          }),
      )}
      {marks.map((m) => {
        const there = marks.filter((x) => x.step === m.step);
        const text = `${m.label}: ${options[m.step] ?? ''}`;
        const same = {
          className: `${styles.mark} ${m.dim ? styles.dim : ''}`,
          style: {
            ...at(m.step),
            marginLeft: shiftOf(there.indexOf(m), there.length, share(m.step)) - INSET,
          },
          title: text,
        };
        return onMark ? (
          <button
            key={m.key}
            type="button"
            // What it does, the cell beside it does too: one tab stop is enough.
            tabIndex={-1}
            {...same}
            aria-label={text}
            onClick={() => onMark(m.key)}
          >
            <Shape look={m.look} size={13} />
          </button>
        ) : (
          <span key={m.key} {...same}>
            <Shape look={m.look} size={13} />
          </span>
        );
      })}
      {slotsOf(ticks, share).map(({ step, list, style, room }) => {
        const newest = list.at(-1)!;
        const title = `${list.map((t) => t.label).join(', ')}: ${options[step] ?? ''}`;
        const text =
          list.length === 1
            ? newest.label
            : props.moreTicks(
                list.length,
                list.map((t) => t.label),
              );
        return (
          <span key={step}>
            <span className={styles.stem} style={at(step)} />
            <span className={styles.slot} style={style}>
              <span style={{ flexGrow: room[0] }} />
              {onTick ? (
                <button
                  type="button"
                  className={styles.tick}
                  aria-label={list.length === 1 ? title : `${text}: ${title}`}
                  title={title}
                  onClick={() => onTick(newest.key)}
                >
                  {text}
                </button>
              ) : (
                <span className={styles.tick} title={title}>
                  {text}
                </span>
              )}
              <span style={{ flexGrow: room[1] }} />
            </span>
          </span>
        );
      })}
    </div>
  );
});
