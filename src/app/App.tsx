import { Suspense, useEffect, useRef } from 'react';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useApp, useView } from '../store/AppStoreContext.tsx';
import { Band } from './Band.tsx';
import { EmbedLine } from './EmbedLine.tsx';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { screenComponent } from './screens.ts';
import styles from './App.module.css';
import { TopBar } from './TopBar.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useEmbedHeight } from './useEmbedHeight.ts';
import { usePageTitle } from './usePageTitle.ts';

interface Props {
  /** The record is not this site's own. */
  readonly foreign: boolean;
  /** The page was prerendered with a title of its own. */
  readonly titled?: boolean;
  readonly onFile: (file: File) => void;
}

/** The whole page: top bar, the screen that the address names, footer. */
export function App({ foreign, titled = false, onFile }: Props) {
  const m = useMessages().shell;
  const screen = useView('screen');
  const item = useView('item');
  const Screen = screenComponent(screen);
  const filtered = screen === 'timeline' || screen === 'quotes' || screen === 'paths';
  const main = useRef<HTMLElement>(null);
  const pushed = useApp((s) => s.follow);
  const first = useRef(true);
  const embed = useView('embed') !== null;
  usePageTitle(titled);
  useEmbedHeight(embed);
  useEffect(() => {
    // A new screen begins at its top, with the reading point in it, as a loaded page would.
    if (first.current) {
      first.current = false;
      return;
    }
    if (pushed !== 'push') return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
    // Only a change of screen moves the reader; `pushed` is read, not followed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [screen, item]);
  const content = (
    <main id="main" ref={main} tabIndex={-1} className={styles.main}>
      {filtered && !embed && (
        <PartBoundary part={m.parts.filters}>
          <FilterBar />
        </PartBoundary>
      )}
      <PartBoundary key={`${screen} ${item}`} part={m.parts.screen}>
        <Suspense fallback={<p className={styles.wait}>{m.loading}</p>}>
          <Screen />
        </Suspense>
      </PartBoundary>
    </main>
  );
  if (embed)
    return (
      <div className={styles.embed}>
        <Notices foreign={foreign} />
        <Band />
        {content}
        <EmbedLine />
      </div>
    );
  return (
    <div className={styles.app} data-screen={screen}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(e) => (e.preventDefault(), main.current?.focus())}
      >
        {m.skip}
      </a>
      <TopBar />
      <UpdateNotice />
      <Notices foreign={foreign} />
      <Band />
      {content}
      <Footer onFile={onFile} />
    </div>
  );
}
