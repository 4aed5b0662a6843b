/** A name beside a mark on a line. */
interface Named {
  /** From 0 at the left edge to 1 at the right. */
  readonly at: number;
  readonly text: string;
}

/** On which side of its mark and in which row a name has room; null: it has none. */
export type NamePlace = { readonly side: 'right' | 'left'; readonly row: number } | null;

/** Room between two names, and between a mark and its name, in pixels. */
const APART = 6;

/**
 * Gives names room in rows above a line: the last come first, each to the right of its mark or else to
 * its left, in the first row with room. None lies on another or outside.
 */
export function placeNames(
  names: readonly Named[],
  width: number,
  perLetter: number,
  rows: number,
): readonly NamePlace[] {
  const taken: (readonly [number, number])[][] = Array.from({ length: rows }, () => []);
  const place = ({ at, text }: Named): NamePlace => {
    const x = at * width;
    const long = text.length * perLetter + APART;
    for (const [row, there] of taken.entries())
      for (const [side, from, to] of [
        ['right', x, x + long],
        ['left', x - long, x],
      ] as const) {
        if (from < 0 || to > width) continue;
        if (there.some(([a, b]) => from < b + APART && a < to + APART)) continue;
        there.push([from, to]);
        return { side, row };
      }
    return null;
  };
  return names.toReversed().map(place).toReversed();
}
