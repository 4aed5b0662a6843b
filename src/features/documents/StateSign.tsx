import type { TextState } from '../../analysis/textState.ts';
import styles from './Lineage.module.css';

interface Props {
  /** Null: the record doesn't say how the words are known. */
  readonly state: TextState | null;
  readonly x: number;
  readonly y: number;
  /** Parts of it are known to exist and are not public: a second, empty sheet behind it. */
  readonly missing?: boolean;
}

const SHEET = 'M-5 -7h10v14h-10z';
/** A sheet whose lower edge is torn off. */
const TORN = 'M-5 -7h10v12l-2.5 -3l-2.5 4l-2.5 -4l-2.5 3z';
const BUBBLE = 'M-7 -6h14v9h-7l-4 4v-4h-3z';

const OUTLINES: Readonly<Record<TextState, string>> = {
  published: SHEET,
  leaked: TORN,
  'read-out': BUBBLE,
  reported: SHEET,
  alleged: SHEET,
};

/** A document as a sign that tells by its form, not by colour, how its words are known. */
export function StateSign({ state, x, y, missing = false }: Props) {
  const full = state === 'published' || state === 'leaked';
  return (
    <g transform={`translate(${x} ${y})`}>
      {missing && <path className={styles.missing} d="M-1 -3h10v14h-10z" />}
      <path
        className={full ? styles.full : state === 'alleged' ? styles.alleged : styles.hollow}
        d={state === null ? SHEET : OUTLINES[state]}
      />
      {state === 'published' && <path className={styles.writing} d="M-3 -3h6M-3 0h6M-3 3h6" />}
      {(state === 'alleged' || state === null) && (
        <text className={styles.query} y={3.5}>
          ?
        </text>
      )}
    </g>
  );
}
