import type { CSSProperties } from 'react';
import { along, INSET, shiftOf } from './ScaleTrack.tsx';
import { lookStyle, Shape } from './Shape.tsx';
import type { Look } from './shapePath.ts';
import styles from './TrackMoves.module.css';

interface Props {
  /** How many options the scale has. */
  readonly steps: number;
  /** Who stands where now: marks that share a step lie beside each other. */
  readonly marks: readonly { readonly party: string; readonly step: number }[];
  readonly moves: readonly {
    readonly party: string;
    readonly from: number;
    readonly to: number;
    readonly look: Look;
    readonly text: string;
  }[];
  /** What the whole says, for those who don't see it. */
  readonly label: (texts: readonly string[]) => string;
}

/** Height of an arrow's row, in pixels: each move has a row of its own. */
const ROW = 11;
/** Size of the ghost at the arrow's foot, in pixels. */
const GHOST = 9;

/** An arrow for each mark that moved, above its scale: from where it stood to where it stands. */
export function TrackMoves({ steps, marks, moves, label }: Props) {
  if (moves.length === 0) return null;
  const share = (step: number) => (steps < 2 ? 0.5 : step / (steps - 1));
  const styleOf = (move: Props['moves'][number], row: number): CSSProperties => {
    const there = marks.filter((x) => x.step === move.to);
    const at = there.findIndex((x) => x.party === move.party);
    const shift = shiftOf(at, there.length, share(move.to));
    const right = move.to > move.from;
    const length = `(100% - ${2 * INSET}px) * ${Math.abs(share(move.to) - share(move.from))}`;
    return {
      ...lookStyle(move.look),
      top: row * ROW,
      left: right ? along(share(move.from)) : `calc(${along(share(move.to))} + ${shift}px)`,
      // The ghost's outer half lies beyond the step on which it stands.
      width: `calc(${length} + ${(right ? shift : -shift) + GHOST / 2}px)`,
    };
  };
  return (
    <div
      className={styles.moves}
      role="img"
      aria-label={label(moves.map((x) => x.text))}
      style={{ height: moves.length * ROW }}
    >
      {moves.map((move, row) => (
        <span
          key={move.party}
          className={`${styles.move} ${move.to < move.from ? styles.left : ''}`}
          style={styleOf(move, row)}
          title={move.text}
          data-moved={move.party}
        >
          <Shape look={move.look} size={GHOST} />
        </span>
      ))}
    </div>
  );
}
