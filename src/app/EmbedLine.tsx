import { useDates, useMessages } from '../messages/useMessages.ts';
import { useApp, useComparedDay, useDay, useIndex } from '../store/AppStoreContext.tsx';
import { writeAddress } from '../store/viewAddress.ts';
import styles from './App.module.css';

/** Below an embedded view: whose it is, of which day and version, and the way to the whole. */
export function EmbedLine() {
  const m = useMessages().shell;
  const dates = useDates();
  const index = useIndex();
  const { meta } = index.data;
  const day = useDay();
  const compared = useComparedDay();
  const href = useApp((s) => s.base + writeAddress({ ...s.view, embed: null }));
  return (
    <footer className={styles.embedLine}>
      <b>{m.brand}</b> · {meta.title} ·{' '}
      {m.embedAsOf(dates(day), index.basis, compared && dates(compared))}
      {meta.version !== undefined && <> · {m.embedVersion(meta.version)}</>} ·{' '}
      <a href={href} target="_blank" rel="noopener">
        {m.embedOpen}
      </a>
    </footer>
  );
}
