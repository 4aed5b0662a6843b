import { memo, type CSSProperties } from 'react';
import styles from './ScaleTrack.module.css';
import { lookStyle, Shape, type Look } from './Shape.tsx';

/** Something that stands on a step of a scale. `accepts` are further steps that it reaches to. */
export interface ScaleMark {
  readonly key: string;
  readonly step: number;
  readonly look: Look;
  readonly label: string;
  readonly accepts: readonly number[];
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
  readonly moreTicks: (n: number) => string;
  readonly onMark?: (key: string) => void;
  readonly onTick?: (key: string) => void;
}

/** Half the size of a mark's target, in pixels: marks at the ends must stay inside. */
const INSET = 12;
/** Marks on one step stand this far apart. */
const APART = 11;

function place(step: number, count: number, shift = 0): CSSProperties {
  const share = count < 2 ? 0.5 : step / (count - 1);
  return { left: `calc(${INSET}px + (100% - ${2 * INSET}px) * ${share} + ${shift}px)` };
}

/** A scale with marks on its steps, bands to the steps that they reach to, and ticks below. */
export const ScaleTrack = memo(function ScaleTrack(props: Props) {
  const { options, ordered, marks, ticks, label, onMark, onTick } = props;
  const n = options.length;
  const onStep = new Map<number, ScaleMark[]>();
  for (const m of marks) onStep.set(m.step, [...(onStep.get(m.step) ?? []), m]);
  const shiftOf = (m: ScaleMark) => {
    const list = onStep.get(m.step)!;
    return (list.indexOf(m) - (list.length - 1) / 2) * APART;
  };
  const tickSteps = new Map<number, ScaleTick[]>();
  for (const t of ticks) tickSteps.set(t.step, [...(tickSteps.get(t.step) ?? []), t]);
  const share = (step: number) => (n < 2 ? 0.5 : step / (n - 1));
  return (
    <div className={styles.track} role="group" aria-label={label}>
      {ordered && <span className={styles.line} />}
      {options.map((option, step) => (
        <span
          key={option}
          className={ordered ? styles.step : styles.dot}
          style={place(step, n)}
          title={option}
        />
      ))}
      {ordered &&
        marks.map((m) =>
          m.accepts.map((to) => {
            const [a, b] = [share(Math.min(m.step, to)), share(Math.max(m.step, to))];
            return (
              <span
                key={`${m.key} ${to}`}
                className={styles.band}
                style={{
                  ...lookStyle(m.look),
                  left: `calc(${INSET}px + (100% - ${2 * INSET}px) * ${a})`,
                  width: `calc((100% - ${2 * INSET}px) * ${b - a})`,
                }}
              />
            );
          }),
        )}
      {marks.map((m) => (
        <button
          key={m.key}
          type="button"
          className={styles.mark}
          style={place(m.step, n, shiftOf(m))}
          aria-label={`${m.label}: ${options[m.step] ?? ''}`}
          title={`${m.label}: ${options[m.step] ?? ''}`}
          onClick={() => onMark?.(m.key)}
        >
          <Shape look={m.look} size={13} />
        </button>
      ))}
      {[...tickSteps].map(([step, list]) => {
        const newest = list.at(-1)!;
        const text = list.length === 1 ? newest.label : props.moreTicks(list.length);
        const names = list.map((t) => t.label).join(', ');
        return (
          <button
            key={step}
            type="button"
            className={styles.tick}
            style={{
              ...place(step, n),
              maxWidth: `calc((100% - ${2 * INSET}px) / ${Math.max(1, n - 1)} - 2px)`,
            }}
            aria-label={`${names}: ${options[step] ?? ''}`}
            title={`${names}: ${options[step] ?? ''}`}
            onClick={() => onTick?.(newest.key)}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
});
