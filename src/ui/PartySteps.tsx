import type { PathStep } from '../analysis/issuePath.ts';
import { pathLine } from './pathLine.ts';
import styles from './PartySteps.module.css';
import { lookStyle } from './Shape.tsx';
import { shapePath, type Look } from './shapePath.ts';

interface Props {
  readonly look: Look;
  readonly steps: readonly PathStep[];
  readonly x: (day: number) => number;
  readonly y: (step: number) => number;
}

/** How far lines of several parties on one step lie from each other, in pixels. */
export const LINES_APART = 7;

/**
 * One party's positions as a step line with its shape at each change. Hand-drawn, not by Recharts:
 * this is written into the page at build time, where Recharts draws nothing.
 */
export function PartySteps({ look, steps, x, y }: Props) {
  return (
    <g style={lookStyle(look)}>
      <path className={styles.path} d={pathLine(steps, x, y)} />
      {steps.map((s) =>
        s.step === null ? null : (
          <path
            key={s.position}
            className={styles.mark}
            d={shapePath(look.shape, x(s.from), y(s.step), 5)}
          />
        ),
      )}
    </g>
  );
}
