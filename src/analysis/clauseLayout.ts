import type { Box } from './lineageLayout.ts';
import { inTime } from './lineageLayout.ts';
import { packRows } from './packRows.ts';

/** A document's point on the scale, to draw with its label. `step` null: it names no option. */
export interface ClausePoint {
  readonly id: string;
  readonly day: number;
  readonly step: number | null;
  readonly width: number;
}

/** The strip of one option: its name on top, the parties' lines, then the documents. */
interface ClauseBand {
  /** Null: the points that name no option. */
  readonly step: number | null;
  readonly top: number;
  /** Where the parties' lines run: the middle of their strip. */
  readonly lines: number;
  readonly height: number;
}

export interface ClauseLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly ClauseBand[];
  readonly points: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly label: Box;
  }[];
}

const NAME = 22;
const ROW = 18;
const SIGN = 8;
const APART = 8;
const FOOT = 8;

/** Places points in the strips of their options, labels to the right, rows added where labels would touch. */
export function clauseLayout(
  points: readonly ClausePoint[],
  options: number,
  /** Height of the strip of the parties' lines. */
  lines: number,
  x: (day: number) => number,
  least: number,
): ClauseLayout {
  const ordered = inTime(points);
  const bands: ClauseBand[] = [];
  const placed: ClauseLayout['points'][number][] = [];
  let top = 0;
  const steps: (number | null)[] = Array.from({ length: options }, (_, i) => i);
  if (points.some((p) => p.step === null)) steps.push(null);
  for (const step of steps) {
    const own = ordered.filter((p) => p.step === step);
    const strip = step === null ? 0 : lines;
    const rows = packRows(
      own.map((p) => ({ from: x(p.day) - SIGN, to: x(p.day) + SIGN + p.width + APART })),
    );
    own.forEach((p, i) => {
      const y = top + NAME + strip + (rows[i]! + 0.5) * ROW;
      const label = { x: x(p.day) + SIGN, y: y - ROW / 2 + 1, width: p.width, height: ROW - 2 };
      placed.push({ id: p.id, x: x(p.day), y, label });
    });
    const height = NAME + strip + Math.max(0, ...rows.map((r) => r + 1)) * ROW + FOOT;
    bands.push({ step, top, lines: top + NAME + strip / 2, height });
    top += height;
  }
  const right = Math.max(0, ...placed.map((p) => p.label.x + p.label.width));
  return { width: Math.max(least, right + APART), height: top, bands, points: placed };
}
