import type { Obstacle } from '../../analysis/edgeRoute.ts';
import type { PlacedNode } from '../../analysis/lineageLayout.ts';

/** Half the size of a sign with its rim. */
const WIDE = 7;
const HIGH = 9;
/** A line through a sign looks as if it came from it; one behind words can still be followed. */
const SIGN = 10;
const WORDS = 1;

/** What a line between two texts should go around: every sign but theirs, and, where drawn, the words that are not its own. */
export function obstaclesOf(
  nodes: readonly PlacedNode[],
  edge: { readonly from: string; readonly to: string },
  words: boolean,
): readonly Obstacle[] {
  return nodes.flatMap((n): Obstacle[] => [
    ...(n.id === edge.from || n.id === edge.to
      ? []
      : [{ x: n.x - WIDE, y: n.y - HIGH, width: 2 * WIDE, height: 2 * HIGH, weight: SIGN }]),
    ...(words && n.id !== edge.from ? [{ ...n.label, weight: WORDS }] : []),
  ]);
}
