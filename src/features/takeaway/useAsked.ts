import { useMemo } from 'react';
import type { Filter } from '../../analysis/filter.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useTakeawayMessages } from '../../messages/useTakeawayMessages.ts';
import {
  useApp,
  useComparedDay,
  useIndex,
  useSince,
  useView,
} from '../../store/AppStoreContext.tsx';
import { viewTaken } from './viewTaken.ts';
import { shareableView } from '../../store/shareableView.ts';
import { useFilter, useSelected } from '../../store/useFilter.ts';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { writeAddress } from '../../store/viewAddress.ts';
import { useLive } from '../../ui/useLive.ts';
import type { Asked, Words } from './asked.ts';

/** A path of this site as a full address; a page made at build time knows no host yet. */
function full(path: string, live: boolean): string {
  return live ? new URL(path, window.location.href).href : path;
}

/** The view on screen, in the form in which it is taken away. */
export function useAsked(): Asked {
  const index = useIndex();
  const all = useFilter();
  const screen = useView('screen');
  const item = useView('item');
  const since = useSince();
  const compared = useComparedDay();
  const only = useView('only');
  const sort = useView('sort');
  const record = useView('record');
  const version = useView('version');
  const live = useLive();
  const filter = useMemo<Filter>(() => {
    const { issues = all.issues } = viewTaken({ screen, item });
    return { ...all, issues };
  }, [all, screen, item]);
  const selected = useSelected();
  const base = useApp((s) => s.base);
  const portable = useApp((s) => s.portable);
  const path = useApp((s) => s.base + writeAddress(shareableView(s.view, s.index)));
  return useMemo(
    () => ({
      index,
      choice: {
        filter,
        since,
        onlyDiffering: only.includes('differ'),
        onlyChanged: only.includes('changed'),
        sort,
      },
      compared,
      selected,
      address: portable ? full(path, live) : null,
      permalink: (item) =>
        portable
          ? full(
              base + writeAddress({ ...DEFAULT_VIEW, screen: 'quote', item, record, version }),
              live,
            )
          : undefined,
    }),
    [
      index,
      filter,
      since,
      compared,
      only,
      sort,
      selected,
      portable,
      path,
      base,
      record,
      version,
      live,
    ],
  );
}

/** The texts that pure functions need. */
export function useWords(): Words {
  const m = useMessages();
  const t = useTakeawayMessages();
  const dates = useDates();
  const q = useQuoteMessages();
  return useMemo(() => ({ m, t, q, dates }), [m, t, q, dates]);
}
