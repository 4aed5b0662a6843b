import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useIndex, useView } from '../store/AppStoreContext.tsx';
import { ViewLink } from '../store/ViewLink.tsx';
import { DateChoice } from './DateChoice.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import styles from './TopBar.module.css';

const loadSearch = () => import('../features/quotes/SearchDialog.tsx');
const SearchDialog = lazy(() => loadSearch().then((x) => ({ default: x.SearchDialog })));
const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then((x) => ({ default: x.ShareDialog })),
);
const TakeAwayDialog = lazy(() =>
  import('../features/takeaway/TakeAwayDialog.tsx').then((x) => ({ default: x.TakeAwayDialog })),
);

const TABS = [
  'compare',
  'timeline',
  'paths',
  'quotes',
  'documents',
  'disputes',
  'people',
  'method',
] as const;
const PARENT: Partial<Record<string, (typeof TABS)[number]>> = {
  issue: 'compare',
  quote: 'quotes',
  document: 'documents',
  versus: 'documents',
  clause: 'documents',
  landing: 'documents',
  dispute: 'disputes',
  person: 'people',
  party: 'people',
  briefing: 'compare',
  blanks: 'paths',
};

/** Name, dates, search, sharing, theme; below, the screens. */
export function TopBar() {
  const m = useMessages().shell;
  const index = useIndex();
  const screen = useView('screen');
  const [open, setOpen] = useState<'search' | 'share' | 'take' | null>(null);
  const close = () => setOpen(null);

  useEffect(() => {
    // Search is one key away: its script must be there before the first letter is typed.
    const timer = setTimeout(() => void loadSearch(), 2500);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      const typing =
        e.target instanceof HTMLElement &&
        e.target.matches('input, textarea, select, [contenteditable]');
      const slash = e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey;
      const k = e.key.toLowerCase() === 'k' && (e.ctrlKey || e.metaKey) && !e.shiftKey;
      if (!slash && !k) return;
      e.preventDefault();
      setOpen('search');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <header>
        <div className={styles.bar}>
          <p className={styles.brand}>
            <ViewLink to={{ screen: 'compare', item: null }}>{m.brand}</ViewLink>
          </p>
          <p className={styles.title}>{index.data.meta.title}</p>
          <div className={styles.tools}>
            <DateChoice />
            <button
              type="button"
              className={styles.tool}
              data-print="no"
              aria-keyshortcuts="/ Control+K"
              onClick={() => setOpen('search')}
            >
              <span aria-hidden="true">⌕ </span>
              {m.search}
            </button>
            <button
              type="button"
              className={styles.tool}
              data-print="no"
              onClick={() => setOpen('share')}
            >
              {m.share}
            </button>
            <button
              type="button"
              className={styles.tool}
              data-print="no"
              onClick={() => setOpen('take')}
            >
              {m.download}
            </button>
            <ThemeChoice />
          </div>
        </div>
        <nav id="screens" className={styles.tabs} aria-label={m.navigation}>
          <ul>
            {TABS.map((tab) => (
              <li key={tab} className={tab === 'paths' ? styles.second : undefined}>
                <ViewLink
                  to={{ screen: tab, item: null }}
                  current={(PARENT[screen] ?? screen) === tab ? 'page' : undefined}
                >
                  {m.screens[tab]}
                </ViewLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {open !== null && (
        <PartBoundary key={open} part={m.parts[open]}>
          <Suspense fallback={null}>
            {open === 'search' && <SearchDialog onClose={close} />}
            {open === 'share' && <ShareDialog onClose={close} />}
            {open === 'take' && <TakeAwayDialog onClose={close} />}
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
