import { useEffect } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useIndex, useView } from '../store/AppStoreContext.tsx';

/** Names the page after its screen and what it is about, for tabs, bookmarks and screen readers. */
export function usePageTitle(): void {
  const m = useMessages().shell;
  const index = useIndex();
  const screen = useView('screen');
  const item = useView('item');
  useEffect(() => {
    const statement = item === null ? undefined : index.statements.get(item);
    const name =
      (item !== null && (index.issues.get(item)?.title ?? index.documents.get(item)?.title)) ||
      (statement && index.people.get(statement.speaker)?.name) ||
      (screen === 'issue' || screen === 'quote' || screen === 'document' ? '' : m.screens[screen]);
    document.title = [name, index.data.meta.title, m.brand].filter(Boolean).join(' · ');
  }, [m, index, screen, item]);
}
