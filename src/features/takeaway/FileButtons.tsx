import { useRef, useState } from 'react';
import { fileName, saveFile } from './download.ts';
import styles from './TakeAway.module.css';
import { useWords } from './useAsked.ts';

/** One file that can be made, and how. What is heavy is fetched by `make`. */
export interface Maker {
  readonly label: string;
  /** A word in the name of the file. */
  readonly what: string;
  readonly extension: string;
  readonly make: () => Promise<Blob>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'noFile' | 'notSaved'; readonly label: string }
  | { readonly kind: 'saved'; readonly file: string };

/**
 * Buttons that each make a file and hand it to the browser; they tell how it went. `days`: as the names
 * of the files have them.
 */
export function FileButtons({ makers, days }: { makers: readonly Maker[]; days: string }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const busy = useRef(false);

  const run = async ({ label, what, extension, make }: Maker) => {
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'making', label });
    try {
      const content = await make();
      const file = fileName(days, what, extension);
      try {
        saveFile(file, content);
        setState({ kind: 'saved', file });
      } catch {
        setState({ kind: 'notSaved', label });
      }
    } catch {
      setState({ kind: 'noFile', label });
    } finally {
      busy.current = false;
    }
  };

  return (
    <>
      <span className={styles.buttons}>
        {makers.map((maker) => (
          <button key={maker.label} type="button" onClick={() => void run(maker)}>
            {maker.label}
          </button>
        ))}
      </span>
      <span role="status" className={styles.status}>
        {state.kind === 'making' && t.making(state.label)}
        {state.kind === 'saved' && t.saved(state.file)}
      </span>
      {state.kind === 'noFile' && (
        <p role="alert" className={styles.failed}>
          {t.failedMake(state.label)}
        </p>
      )}
      {state.kind === 'notSaved' && (
        <p role="alert" className={styles.failed}>
          {t.failedSave(state.label)}
        </p>
      )}
    </>
  );
}
