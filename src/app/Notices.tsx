import { useDates, useMessages } from '../messages/useMessages.ts';
import { useApp, useAppStore, useIndex, useView } from '../store/AppStoreContext.tsx';
import { writeAddress } from '../store/viewAddress.ts';
import { RELEASES } from './releases.ts';
import styles from './Notices.module.css';

/** What the reader must know before reading: parts of the link that were dropped, a foreign record. */
export function Notices({ foreign }: { foreign: boolean }) {
  const m = useMessages().shell;
  const index = useIndex();
  const store = useAppStore();
  const all = useApp((s) => s.dropped);
  // That there is no such page is what the page itself says.
  const dropped = all.filter((d) => d.part !== 'path');
  const base = useApp((s) => s.base);
  const dates = useDates();
  const latest = useApp((s) => s.base + writeAddress({ ...s.view, version: null }));
  const version = useView('version');
  const own = index.data.meta.version;
  // Inside another page the line below the view names the version.
  const embed = useView('embed') !== null;
  const out = embed ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      {!embed && version !== null && own === version && version !== RELEASES.current && (
        <p className={styles.notice}>
          {m.frozen(dates(version.slice(0, 10), 'long'), version)} <a href={latest}>{m.toLatest}</a>
        </p>
      )}
      {foreign && (
        <p className={styles.notice}>
          {m.otherRecord(index.data.meta.title)}{' '}
          <a href={base} {...out}>
            {m.otherRecordBack}
          </a>
        </p>
      )}
      <div role="status">
        {dropped.length > 0 && (
          <div className={styles.notice}>
            <p>{m.droppedTitle}</p>
            <ul>
              {dropped.slice(0, 8).map((d, i) => (
                <li key={i}>{m.droppedPart(d.part, d.value.slice(0, 80))}</li>
              ))}
              {dropped.length > 8 && <li>…</li>}
            </ul>
            <button type="button" onClick={() => store.getState().dismissNotice()}>
              {m.dismiss}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
