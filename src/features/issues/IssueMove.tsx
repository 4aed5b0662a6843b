import { moveStoryOf } from '../../analysis/moveStory.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { MoveNote, sourceOf } from '../../ui/MoveNote.tsx';
import styles from './Issue.module.css';

/** Below where a party stands: where it stood on the earlier day, and what moved it. Else nothing. */
export function IssueMove({ party, issue }: { party: string; issue: string }) {
  const { acts } = useMessages().common;
  const words = useChangeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useComparedDay();
  const story = since === null ? null : moveStoryOf(index, party, issue, since, day);
  if (!story) return null;
  const e = story.moving?.evidence;
  return (
    <div className={styles.move}>
      <MoveNote
        index={index}
        story={story}
        words={words}
        acts={acts}
        dates={dates}
        source={
          e && (
            <ViewLink
              to={evidenceTarget(e)}
            >{`${sourceOf(index, e, words)}, ${dates(e.date)}`}</ViewLink>
          )
        }
      />
    </div>
  );
}
