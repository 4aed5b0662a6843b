import { useCallback } from 'react';
import type { Movement } from '../../analysis/movement.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';

/** Says whose position changes on what: the first change, and how many others there are. */
export function useChangeText(): (movements: readonly Movement[]) => string {
  const m = useTimeMessages();
  const index = useIndex();
  return useCallback(
    (movements) => {
      const [first] = movements;
      if (!first) return '';
      const party = index.parties.get(first.party)?.short ?? first.party;
      const issue = index.issues.get(first.issue)?.title ?? first.issue;
      return m.change(party, issue, movements.length - 1);
    },
    [m, index],
  );
}
