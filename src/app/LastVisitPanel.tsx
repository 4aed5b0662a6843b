import { useState } from 'react';
import { recordSpan } from '../analysis/recordSpan.ts';
import { SincePanel } from '../features/time/SincePanel.tsx';
import { useAppStore, useIndex } from '../store/AppStoreContext.tsx';
import { noteVisit } from './lastVisit.ts';
import { isOwnNewest } from './ownNewest.ts';

/** The panel of the day since which changes count, with the reader's last visit. */
export function LastVisitPanel() {
  const index = useIndex();
  const store = useAppStore();
  const [visit] = useState(() =>
    isOwnNewest(store.getState()) ? noteVisit(recordSpan(index).latest) : null,
  );
  return <SincePanel visit={visit} />;
}
