import { useComparedDay, useDay } from '../../store/AppStoreContext.tsx';
import { handlePlace } from './handlePlace.ts';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

/** The handles of the days as a picture: where the sliders will be. */
export function HandlePicture({ state }: { state: TimelineState }) {
  const day = useDay();
  const compared = useComparedDay();
  return (
    <>
      {compared !== null && (
        <span
          className={`${styles.handle} ${styles.sinceHandle}`}
          style={handlePlace(compared, state.window)}
        />
      )}
      <span
        className={compared === null ? styles.handle : `${styles.handle} ${styles.besideSince}`}
        style={handlePlace(day, state.window)}
      />
    </>
  );
}
