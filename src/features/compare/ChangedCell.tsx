import { moveStory } from '../../analysis/moveStory.ts';
import type { Movement } from '../../analysis/movement.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { MoveNote } from '../../ui/MoveNote.tsx';

/** What a changed cell says below its own words: what it was, how far it moved, what moved it. */
export function ChangedCell({ movement, since }: { movement: Movement; since: string }) {
  const m = useMessages().common;
  const words = useChangeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  return (
    <MoveNote
      index={index}
      story={moveStory(index, movement, since, day)}
      words={words}
      acts={m.acts}
      dates={dates}
      link={(e, children) => <ViewLink to={evidenceTarget(e)}>{children}</ViewLink>}
    />
  );
}
