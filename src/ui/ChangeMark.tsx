import type { ReactNode } from 'react';
import styles from './ChangeMark.module.css';

/** A few words that say what came in between two days, with a sign before them. */
export function ChangeMark({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <span className={styles.mark} data-change={kind}>
      <span aria-hidden="true">● </span>
      {children}
    </span>
  );
}
