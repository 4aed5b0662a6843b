import { useEffect, useRef } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { nameOf } from '../store/nameOf.ts';
import { useIndex, useView } from '../store/AppStoreContext.tsx';

/**
 * Names the page after its screen and what it is about, for tabs, bookmarks and screen readers.
 * `titled`: the prerendered page has its title already, which says more (words of a quotation).
 */
export function usePageTitle(titled: boolean): void {
  const m = useMessages().shell;
  const index = useIndex();
  const screen = useView('screen');
  const item = useView('item');
  const keep = useRef(titled);
  useEffect(() => {
    if (keep.current) {
      keep.current = false;
      return;
    }
    const own = nameOf(index, screen, item);
    const name = own ?? (screen in m.screens ? m.screens[screen as keyof typeof m.screens] : '');
    document.title = [name, index.data.meta.title, m.brand].filter(Boolean).join(' · ');
  }, [m, index, screen, item]);
}
