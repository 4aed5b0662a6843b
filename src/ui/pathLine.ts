import type { PathStep } from '../analysis/issuePath.ts';

/** A step line as an SVG path; where a party names no option, the line is interrupted. */
export function pathLine(
  steps: readonly PathStep[],
  x: (day: number) => number,
  y: (step: number) => number,
): string {
  let line = '';
  let drawn = false;
  for (const s of steps) {
    if (s.step === null) {
      drawn = false;
      continue;
    }
    line += `${drawn ? 'L' : 'M'}${x(s.from)} ${y(s.step)}L${x(s.to)} ${y(s.step)}`;
    drawn = true;
  }
  return line;
}
