/** A name beside a mark on a line. */
interface Named {
  /** From 0 at the left edge to 1 at the right. */
  readonly at: number;
  readonly text: string;
}

/** Whether a name has room, and on which side of its mark; null: it has none. */
export type Side = 'right' | 'left' | null;

/** Room between two names, and between a mark and its name, in pixels. */
const APART = 6;

/**
 * Gives names room on a line: the last come first, each to the right of its mark or else to its left,
 * and none lies on another, on another's mark that has a name, or outside.
 */
export function placeNames(
  names: readonly Named[],
  width: number,
  perLetter: number,
): readonly Side[] {
  const taken: (readonly [number, number])[] = [];
  const sides: Side[] = names.map(() => null);
  for (let i = names.length - 1; i >= 0; i--) {
    const { at, text } = names[i]!;
    const x = at * width;
    const long = text.length * perLetter + APART;
    for (const [side, from, to] of [
      ['right', x, x + long],
      ['left', x - long, x],
    ] as const) {
      if (from < 0 || to > width) continue;
      if (taken.some(([a, b]) => from < b + APART && a < to + APART)) continue;
      taken.push([from, to]);
      sides[i] = side;
      break;
    }
  }
  return sides;
}
