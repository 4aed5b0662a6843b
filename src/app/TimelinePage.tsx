import { QuotePanel } from '../features/quotes/QuotePanel.tsx';
import { TimelineScreen } from '../features/timeline/TimelineScreen.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { PartBoundary } from './PartBoundary.tsx';
import styles from './TimelinePage.module.css';

/** The timeline at full height, and below it the evidence of what is selected. */
export function TimelinePage() {
  const m = useMessages().shell;
  return (
    <>
      <PartBoundary part={m.parts.timeline}>
        <TimelineScreen />
      </PartBoundary>
      <div className={styles.panel}>
        <PartBoundary part={m.parts.quotes}>
          <QuotePanel />
        </PartBoundary>
      </div>
    </>
  );
}
