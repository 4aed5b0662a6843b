import { useState } from 'react';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useApp, useIndex } from '../store/AppStoreContext.tsx';
import { ViewLink } from '../store/ViewLink.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import styles from './Footer.module.css';

/** How far the record reaches, its licence, its data, and the way to another record. */
export function Footer({ onFile }: { onFile: (file: File) => void }) {
  const m = useMessages();
  const dates = useDates();
  const { meta } = useIndex().data;
  const base = useApp((s) => s.base);
  const [open, setOpen] = useState(false);
  return (
    <footer className={styles.footer}>
      <p>
        {m.shell.footerCoverage(
          dates(meta.searchedUntil, 'long'),
          dates(meta.latestMaterial, 'long'),
        )}
      </p>
      <p>{m.shell.footerLicence}</p>
      <p className={styles.links}>
        <ViewLink to={{ screen: 'data', item: null }}>{m.shell.footerSource}</ViewLink>
        <button type="button" onClick={() => setOpen(true)}>
          {m.shell.footerOpen}
        </button>
      </p>
      {open && (
        <Dialog
          title={m.shell.openRecordTitle}
          closeLabel={m.common.close}
          onClose={() => setOpen(false)}
        >
          <p>
            {m.shell.openRecordHelp}{' '}
            <a href={`${base}data/record.schema.json`}>record.schema.json</a>
          </p>
          <p className={styles.links}>
            <FileButton
              label={m.shell.openRecordChoose}
              onFile={(file) => {
                setOpen(false);
                onFile(file);
              }}
            />
          </p>
        </Dialog>
      )}
    </footer>
  );
}
