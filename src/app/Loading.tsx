import { useMessages } from '../messages/useMessages.ts';
import styles from './Loading.module.css';

/** While the record is on its way: the page's frame, so that nothing jumps when it comes. */
export function Loading() {
  const m = useMessages().shell;
  return (
    <div className={styles.loading}>
      <p className={styles.brand}>{m.brand}</p>
      <p role="status">{m.loading}</p>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: 9 }, (_, i) => (
          <span key={i} />
        ))}
      </div>
    </div>
  );
}
