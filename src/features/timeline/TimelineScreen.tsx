import { useMessages } from '../../messages/useMessages.ts';
import styles from './Timeline.module.css';
import { Timeline } from './Timeline.tsx';

/** The timeline at full height, with all events. */
export function TimelineScreen() {
  const m = useMessages().timeline;
  return (
    <>
      <div className={styles.intro}>
        <h1>{m.title}</h1>
        <p>{m.help}</p>
      </div>
      <Timeline size="full" />
    </>
  );
}
