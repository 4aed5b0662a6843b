/** A place in a drawing. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** Something that a line should not run through. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How bad it is to cross it. */
  readonly weight: number;
}

/** Free room around a sign, in pixels. */
const ROOM = 9;

function crossed(a: At, b: At, o: Obstacle): boolean {
  return (
    Math.max(a.x, b.x) >= o.x &&
    Math.min(a.x, b.x) <= o.x + o.width &&
    Math.max(a.y, b.y) >= o.y &&
    Math.min(a.y, b.y) <= o.y + o.height
  );
}

/** A line that runs along something, not across it, looks as if it began or ended there. */
const ALONG = 3;

/** What a line runs through, weighed. */
export function routeCost(route: readonly At[], obstacles: readonly Obstacle[]): number {
  const cost = (o: Obstacle) =>
    Math.max(
      0,
      ...route.slice(1).map((p, i) => {
        const before = route[i]!;
        if (!crossed(before, p, o)) return 0;
        return before.y === p.y ? ALONG * o.weight : o.weight;
      }),
    );
  return obstacles.reduce((sum, o) => sum + cost(o), 0);
}

/**
 * The way of a line from an earlier sign to a later one, to the right and never back: along, across at
 * one place, along. Of a few such places the one is taken where least is crossed; on a tie the first.
 */
export function edgeRoute(from: At, to: At, obstacles: readonly Obstacle[]): readonly At[] {
  const side = Math.sign(to.y - from.y);
  if (side === 0)
    return [
      { x: from.x + ROOM, y: from.y },
      { x: Math.max(from.x + ROOM, to.x - ROOM), y: to.y },
    ];
  const under = { x: from.x, y: from.y + side * ROOM };
  if (to.x - from.x <= 2 * ROOM) {
    const end = { x: to.x, y: to.y - side * ROOM };
    const middle = (under.y + end.y) / 2;
    return [under, { x: under.x, y: middle }, { x: end.x, y: middle }, end];
  }
  const end = { x: to.x - ROOM, y: to.y };
  const ways: (readonly At[])[] = [
    [under, { x: from.x, y: to.y }, end],
    ...[0.85, 0.65, 0.5, 0.35, 0.15].map((share) => {
      const x = from.x + ROOM + share * (end.x - from.x - ROOM);
      return [{ x: from.x + ROOM, y: from.y }, { x, y: from.y }, { x, y: to.y }, end];
    }),
  ];
  let best = ways[0]!;
  for (const way of ways) if (routeCost(way, obstacles) < routeCost(best, obstacles)) best = way;
  return best;
}
