import { useCallback } from 'react';
import type { Evidence } from '../analysis/cell.ts';
import { shortName } from '../analysis/shortName.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useIndex } from './AppStoreContext.tsx';

/** Who, or which text, stands behind a piece of evidence, in a word or two. */
export function useWho(): (evidence: Evidence) => string {
  const { common } = useMessages();
  const index = useIndex();
  return useCallback(
    (e: Evidence) =>
      e.kind === 'statement'
        ? (shortName(index, e.statement.speaker, e.date) ?? common.voices['joint-text'])
        : e.kind === 'event'
          ? common.eventKinds[e.event.kind]
          : e.document.label,
    [index, common],
  );
}
