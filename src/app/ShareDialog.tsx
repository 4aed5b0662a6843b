import { useState } from 'react';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useShareMessages } from '../messages/useShareMessages.ts';
import { useApp, useComparedDay, useDay, useIndex } from '../store/AppStoreContext.tsx';
import { nameOf } from '../store/nameOf.ts';
import { EMBEDS } from '../store/view.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RELEASES } from './releases.ts';
import { embedOf, frozenLink, liveLink } from './shareLinks.ts';
import styles from './ShareDialog.module.css';
import { ShareField } from './ShareField.tsx';

/** The view as a live link, a frozen link, a citation, and code for another page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const m = useShareMessages();
  const { common } = useMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const compared = useComparedDay();
  const view = useApp((s) => s.view);
  const base = useApp((s) => s.base);
  const portable = useApp((s) => s.portable);
  const [live, setLive] = useState(false);
  const [theme, setTheme] = useState<(typeof EMBEDS)[number]>('auto');
  const [refused, setRefused] = useState(false);
  if (!portable)
    return (
      <Dialog title={m.title} closeLabel={common.close} onClose={onClose}>
        <p>{m.file}</p>
      </Dialog>
    );
  const { meta } = index.data;
  const place = { index, root: new URL(base, window.location.href).href };
  const link = liveLink(place, view);
  const frozen = frozenLink(place, view, RELEASES);
  const title = [nameOf(index, view.screen, view.item), meta.title].filter(Boolean).join(' · ');
  const citation = m.cite({
    title,
    asOf: dates(day, 'long'),
    known: index.basis === 'known',
    compared: compared === null ? null : dates(compared, 'long'),
    // A version that is no release could not be looked up.
    version: frozen === null ? undefined : meta.version,
    year: (meta.version ?? meta.searchedUntil).slice(0, 4),
    url: frozen ?? link,
  });
  const version = live || frozen === null ? null : (meta.version ?? null);
  return (
    <Dialog title={m.title} closeLabel={common.close} onClose={onClose}>
      <ShareField label={m.live} help={m.liveHelp} value={link} />
      {typeof navigator.share === 'function' && (
        <p className={styles.row}>
          <button
            type="button"
            className={styles.copy}
            onClick={() => {
              setRefused(false);
              navigator.share({ title, url: link }).catch((error: unknown) => {
                // Whoever closes the system's sheet has changed their mind: that is no failure.
                if (!(error instanceof DOMException && error.name === 'AbortError'))
                  setRefused(true);
              });
            }}
          >
            {m.system}
          </button>
          {refused && <span role="alert">{m.systemFailed}</span>}
        </p>
      )}
      {frozen === null ? (
        <p className={styles.help}>{m.frozenMissing}</p>
      ) : (
        <ShareField label={m.frozen} help={m.frozenHelp(meta.version ?? '')} value={frozen} />
      )}
      <ShareField label={m.citation} help={m.citationHelp} value={citation} rows={3} />
      <ShareField
        label={m.embed}
        help={version === null ? m.embedHelpLive : m.embedHelp}
        value={embedOf(place, view, version, theme, `Redlines: ${title}`)}
        rows={4}
      >
        <label>
          {m.embedWhich}{' '}
          <select
            value={live || frozen === null ? 'live' : 'frozen'}
            disabled={frozen === null}
            onChange={(e) => setLive(e.target.value === 'live')}
          >
            <option value="frozen">{m.embedFrozen}</option>
            <option value="live">{m.embedLive}</option>
          </select>
        </label>
        <label>
          {m.embedTheme}{' '}
          <select
            value={theme}
            onChange={(e) => setTheme(EMBEDS.find((t) => t === e.target.value) ?? 'auto')}
          >
            {EMBEDS.map((t) => (
              <option key={t} value={t}>
                {m.themes[t]}
              </option>
            ))}
          </select>
        </label>
      </ShareField>
    </Dialog>
  );
}
