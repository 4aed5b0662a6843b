import styles from './Lineage.module.css';

/** How a line between two texts looks: not by colour. */
export type EdgeLook = 'plain' | 'dashed' | 'dotted' | 'double' | 'faint';

interface At {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly from: At;
  readonly to: At;
  readonly look: EdgeLook;
  /** Time runs downwards instead of to the right. */
  readonly down?: boolean;
}

/** Free room around a sign, in pixels. */
const ROOM = 9;
const HEAD = 6;
/** The most that a curve runs straight on before it bends. */
const BEND = 36;

/** A line from an earlier text to a later one, with an arrow head at the later. */
export function EdgeLine({ from, to, look, down = false }: Props) {
  // Drawn as if time ran to the right; for time downwards the axes change places.
  const turn = (p: At): At => (down ? { x: p.y, y: p.x } : p);
  const [a, b] = [turn(from), turn(to)];
  const forward = b.x - a.x > 2 * ROOM;
  const side = Math.sign(b.y - a.y) || 1;
  const start = forward ? { x: a.x + ROOM, y: a.y } : { x: a.x, y: a.y + side * ROOM };
  const end = forward ? { x: b.x - ROOM, y: b.y } : { x: b.x, y: b.y - side * (ROOM + 2) };
  const bend = forward ? Math.min(BEND, (end.x - start.x) * 0.6) : 0;
  const text = (p: At) => {
    const q = turn(p);
    return `${q.x.toFixed(1)} ${q.y.toFixed(1)}`;
  };
  const neck = forward ? { x: end.x - HEAD, y: end.y } : { x: end.x, y: end.y - side * HEAD };
  const d = `M${text(start)}C${text({ x: start.x + bend, y: start.y })} ${text({ x: neck.x - bend, y: neck.y })} ${text(neck)}`;
  const wing = forward ? { x: 0, y: HEAD / 2 } : { x: HEAD / 2, y: 0 };
  const head = `M${text(end)}L${text({ x: neck.x + wing.x, y: neck.y + wing.y })}L${text({ x: neck.x - wing.x, y: neck.y - wing.y })}z`;
  return (
    <g>
      <path className={`${styles.edge} ${styles[look]}`} d={d} />
      {look === 'double' && <path className={styles.core} d={d} />}
      <path className={`${styles.head} ${look === 'faint' ? styles.faintHead : ''}`} d={head} />
    </g>
  );
}
