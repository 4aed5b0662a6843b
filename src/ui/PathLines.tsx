import { lineParts, type DrawnPath, type PathPicture } from '../analysis/pathPicture.ts';
import styles from './PathLines.module.css';
import { lookStyle } from './Shape.tsx';
import { shapePath, type Look } from './shapePath.ts';

/** A share of the width, as an SVG length: the picture fits any width without being drawn again. */
export const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

interface Props {
  readonly paths: readonly DrawnPath[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly picture: PathPicture;
}

/** The step lines of all parties; where one names no option, its line is interrupted. */
export function PathLines({ paths, looks, picture }: Props) {
  const { share, y } = picture;
  return paths.map(({ party, steps }, line) => (
    <g key={party} className={styles.line} style={lookStyle(looks.get(party)!)}>
      {lineParts(steps).map((part) => {
        if (part.kind === 'rise') {
          const x = percent(share(part.day));
          return (
            <line
              key={`rise ${part.day}`}
              x1={x}
              x2={x}
              y1={y(part.before, line)}
              y2={y(part.after, line)}
            />
          );
        }
        return part.step === null ? null : (
          <line
            key={part.from}
            x1={percent(share(part.from))}
            x2={percent(share(part.to))}
            y1={y(part.step, line)}
            y2={y(part.step, line)}
          />
        );
      })}
    </g>
  ));
}

/** Stretches that name no option, on a row of their own: dots, so that none is taken for a line. */
export function OpenStretches({ paths, looks, picture }: Props) {
  const { share, y } = picture;
  return paths.map(({ party, steps }, line) => (
    <g key={party} className={styles.open} style={lookStyle(looks.get(party)!)}>
      {steps
        .filter((s) => s.step === null)
        .map((s) => (
          <line
            key={s.from}
            x1={percent(share(s.from))}
            x2={percent(share(s.to))}
            y1={y(null, line)}
            y2={y(null, line)}
          />
        ))}
    </g>
  ));
}

/** A party's mark on a day: filled on an option, open where none is named. */
export function PathMark({
  look,
  share,
  y,
  open,
  r,
}: {
  look: Look;
  share: number;
  y: number;
  open: boolean;
  r: number;
}) {
  return (
    <svg x={percent(share)} y={y} overflow="visible" style={lookStyle(look)}>
      <path className={open ? styles.openMark : styles.mark} d={shapePath(look.shape, 0, 0, r)} />
    </svg>
  );
}
