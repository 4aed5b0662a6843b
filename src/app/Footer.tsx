import { lazy, Suspense, useState } from 'react';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useIndex } from '../store/AppStoreContext.tsx';
import { ViewLink } from '../store/ViewLink.tsx';
import styles from './Footer.module.css';
import { PartBoundary } from './PartBoundary.tsx';

const OpenRecord = lazy(() => import('./OpenRecord.tsx').then((x) => ({ default: x.OpenRecord })));

/** How far the record reaches, its licence, its data, and the way to another record. */
export function Footer({ onFile }: { onFile: (file: File) => void }) {
  const m = useMessages();
  const dates = useDates();
  const { meta } = useIndex().data;
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
        <PartBoundary part={m.shell.footerOpen}>
          <Suspense fallback={null}>
            <OpenRecord onClose={() => setOpen(false)} onFile={onFile} />
          </Suspense>
        </PartBoundary>
      )}
    </footer>
  );
}
