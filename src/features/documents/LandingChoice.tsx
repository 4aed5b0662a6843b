import type { Document } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import styles from './Landing.module.css';
import { letterOf } from './letterOf.ts';

interface Props {
  readonly all: readonly Document[];
  readonly shown: readonly Document[];
  /** Fewest issues that a document answers which is shown without being chosen. */
  readonly least: number;
  /** The reader has chosen. */
  readonly own: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which documents are drawn. The address carries the choice. */
export function LandingChoice({ all, shown, least, own, onChoose }: Props) {
  const m = useLineageMessages().landing;
  const dates = useDates();
  const ids = shown.map((d) => d.id);
  return (
    <fieldset className={styles.choice}>
      <legend>{m.choose}</legend>
      <div className={styles.boxes}>
        {all.map((d) => {
          const at = ids.indexOf(d.id);
          return (
            <label key={d.id} title={d.title}>
              <input
                type="checkbox"
                checked={at >= 0}
                onChange={() =>
                  onChoose(at >= 0 ? ids.filter((id) => id !== d.id) : [...ids, d.id])
                }
              />{' '}
              {at >= 0 && <b className={styles.letter}>{letterOf(at)}</b>} {d.label}{' '}
              <span className={`${styles.help} ${styles.when}`}>{dates(d.date)}</span>
            </label>
          );
        })}
      </div>
      <p className={styles.help}>
        {m.chooseHelp(least)}{' '}
        {own && (
          <button type="button" className={styles.back} onClick={() => onChoose([])}>
            {m.back}
          </button>
        )}
      </p>
    </fieldset>
  );
}
