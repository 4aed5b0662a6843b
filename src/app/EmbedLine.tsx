import { useDates, useMessages } from '../messages/useMessages.ts';
import { useApp, useDay, useIndex, useView } from '../store/AppStoreContext.tsx';
import { writeAddress } from '../store/viewAddress.ts';
import styles from './App.module.css';

/** Below an embedded view: whose it is, of which day and version, and the way to the whole. */
export function EmbedLine() {
  const m = useMessages().shell;
  const dates = useDates();
  const { meta } = useIndex().data;
  const day = useDay();
  const asOf = useView('by') === 'known' ? m.embedAsKnown : m.embedAsOf;
  const href = useApp((s) => s.base + writeAddress({ ...s.view, embed: null }));
  return (
    <footer className={styles.embedLine}>
      <b>{m.brand}</b> · {meta.title} · {asOf(dates(day))}
      {meta.version !== undefined && <> · {m.embedVersion(meta.version)}</>} ·{' '}
      <a href={href} target="_blank" rel="noopener">
        {m.embedOpen}
      </a>
    </footer>
  );
}
