import type { Age } from '../analysis/freshness.ts';
import styles from './AgeSign.module.css';

interface Props {
  readonly age: Age;
  /** "not restated for 7 months". */
  readonly words: string;
  /** The rule. */
  readonly rule: string;
  /** On a line of its own, else after a dot. */
  readonly own?: boolean;
}

/** A sign and words where a position has not been restated for long. Nothing while it is fresh. */
export function AgeSign({ age, words, rule, own = false }: Props) {
  if (age === 'fresh') return null;
  return (
    <>
      {!own && ' · '}
      <span className={own ? styles.own : undefined} title={rule}>
        <span aria-hidden="true">{age === 'stale' ? '○' : '◑'}</span> {words}
      </span>
    </>
  );
}
