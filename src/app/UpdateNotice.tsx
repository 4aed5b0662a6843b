import { useEffect, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import styles from './Notices.module.css';

/** How long after the page is there it is kept for reading offline. */
const REST_MS = 3000;

/** Offers a newer version of the site when there is one; never takes it unasked. */
export function UpdateNotice() {
  const m = useMessages().shell;
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const timer = setTimeout(() => {
      // A browser that refuses (private window, storage denied) only reads online.
      import('./offline.ts')
        .then(({ keepOffline }) => keepOffline((next) => setTake(() => next)))
        .catch(() => undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {take !== null && (
        <p className={styles.notice}>
          {m.update}{' '}
          <button type="button" onClick={take}>
            {m.updateTake}
          </button>{' '}
          <button type="button" onClick={() => setTake(null)}>
            {m.updateLater}
          </button>
        </p>
      )}
    </div>
  );
}
