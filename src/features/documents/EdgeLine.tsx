import { edgeRoute, type At, type Obstacle } from '../../analysis/edgeRoute.ts';
import styles from './Lineage.module.css';

/** How a line between two texts looks: not by colour. */
export type EdgeLook = 'plain' | 'dashed' | 'dotted' | 'double' | 'faint';

interface Props {
  readonly from: At;
  readonly to: At;
  readonly look: EdgeLook;
  /** What the line goes around, if it can. */
  readonly obstacles?: readonly Obstacle[];
  /** Time runs downwards instead of to the right. */
  readonly down?: boolean;
}

const HEAD = 6;
const CORNER = 8;
const NOTHING: readonly Obstacle[] = [];

const length = (a: At, b: At) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The point `by` pixels from `a` on the way to `b`. */
function towards(a: At, b: At, by: number): At {
  const whole = length(a, b) || 1;
  const share = Math.min(1, by / whole);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** A line through points, its corners rounded. */
function rounded(route: readonly At[], text: (p: At) => string): string {
  let d = `M${text(route[0]!)}`;
  for (let i = 1; i < route.length; i++) {
    const [before, at, after] = [route[i - 1]!, route[i]!, route[i + 1]];
    if (!after) d += `L${text(at)}`;
    else {
      const r = Math.min(CORNER, length(before, at) / 2, length(at, after) / 2);
      d += `L${text(towards(at, before, r))}Q${text(at)} ${text(towards(at, after, r))}`;
    }
  }
  return d;
}

/** A line from an earlier text to a later one, with an arrow head at the later. */
export function EdgeLine({ from, to, look, obstacles = NOTHING, down = false }: Props) {
  // Routed as if time ran to the right; for time downwards the axes change places.
  const turn = (p: At): At => (down ? { x: p.y, y: p.x } : p);
  const text = (p: At) => {
    const q = turn(p);
    return `${q.x.toFixed(1)} ${q.y.toFixed(1)}`;
  };
  const around = down
    ? obstacles.map((o) => ({ ...o, ...turn(o), width: o.height, height: o.width }))
    : obstacles;
  const route = edgeRoute(turn(from), turn(to), around);
  const end = route.at(-1)!;
  const neck = towards(end, route.at(-2)!, HEAD);
  const level = neck.y === end.y;
  const wing = (side: number) => ({
    x: neck.x + (level ? 0 : (side * HEAD) / 2),
    y: neck.y + (level ? (side * HEAD) / 2 : 0),
  });
  const d = rounded([...route.slice(0, -1), neck], text);
  return (
    <g>
      <path className={`${styles.edge} ${styles[look]}`} d={d} />
      {look === 'double' && <path className={styles.core} d={d} />}
      <path
        className={`${styles.head} ${look === 'faint' ? styles.faintHead : ''}`}
        d={`M${text(end)}L${text(wing(1))}L${text(wing(-1))}z`}
      />
    </g>
  );
}
