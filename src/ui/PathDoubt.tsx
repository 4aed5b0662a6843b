import { useId } from 'react';
import type { DrawnPath, PathPicture } from '../analysis/pathPicture.ts';
import styles from './PathDoubt.module.css';
import { percent } from './PathLines.tsx';
import { lookStyle } from './Shape.tsx';
import type { Look } from './shapePath.ts';

interface Props {
  readonly paths: readonly DrawnPath[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly picture: PathPicture;
  /** Height of the hatched box, in pixels. */
  readonly height: number;
  /** Positions whose day is known roughly: the record does not say how roughly, so the box has one size. */
  readonly about: ReadonlySet<string>;
  /** What a hatched box says. */
  readonly title: (party: string, position: string) => string;
}

/** Half the width of the box around a day that is known roughly, in pixels. */
const ABOUT = 10;

/** Spells in which a state may have begun: hatched in the party's colour, with a title. */
export function PathDoubt({ paths, looks, picture, height, about, title }: Props) {
  const id = useId();
  const { share, y } = picture;
  return paths.map(({ party, steps }, line) => {
    const unsure = steps.filter((s) => s.maybeFrom !== null || about.has(s.position));
    if (unsure.length === 0) return null;
    const hatch = `${id}${line}`;
    return (
      <g key={party} style={lookStyle(looks.get(party)!)}>
        <Hatch id={hatch} />
        {unsure.map((s) => {
          const top = y(s.step, line) - height / 2;
          const from = s.maybeFrom ?? s.from;
          return (
            <svg
              key={s.position}
              x={percent(share(from))}
              y={top}
              width={s.maybeFrom === null ? undefined : percent(share(s.from) - share(from))}
              height={height}
              overflow="visible"
              data-doubt={s.position}
            >
              <title>{title(party, s.position)}</title>
              <rect
                className={styles.doubt}
                fill={`url(#${hatch})`}
                x={s.maybeFrom === null ? -ABOUT : 0}
                y={0}
                width={s.maybeFrom === null ? 2 * ABOUT : '100%'}
                height={height}
              />
            </svg>
          );
        })}
      </g>
    );
  });
}

/** Slanting lines in the party's colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width={4}
      height={4}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className={styles.hatch} x1={1} x2={1} y1={0} y2={4} />
    </pattern>
  );
}
