import { moveStory } from '../../analysis/moveStory.ts';
import type { Movement } from '../../analysis/movement.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { MoveNote, sourceOf } from '../../ui/MoveNote.tsx';

/** What a changed cell says below its own words: what it was, how far it moved, what moved it. */
export function ChangedCell({ movement, since }: { movement: Movement; since: string }) {
  const m = useMessages().common;
  const words = useChangeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const story = moveStory(index, movement, since, day);
  const e = story.moving?.evidence;
  return (
    <MoveNote
      index={index}
      story={story}
      words={words}
      acts={m.acts}
      dates={dates}
      source={
        e && (
          <ViewLink
            to={evidenceTarget(e)}
          >{`${sourceOf(index, e, words)}, ${dates(e.date)}`}</ViewLink>
        )
      }
    />
  );
}
