import type { CSSProperties } from 'react';
import { shapePath, type Look } from './shapePath.ts';
import styles from './Shape.module.css';

/** The party's colour in both themes, as the custom property `--party`. */
export function lookStyle(look: Look): CSSProperties {
  return { '--party': `light-dark(${look.colour.light}, ${look.colour.dark})` } as CSSProperties;
}

/** A party's mark beside its name. It carries no text of its own: the name stands next to it. */
export function Shape({ look, size = 12 }: { look: Look; size?: number }) {
  return (
    <svg
      className={styles.shape}
      style={lookStyle(look)}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={shapePath(look.shape, 6, 6, 5)} />
    </svg>
  );
}
