import { useState } from 'react';
import { dayText, type TimelineItem } from '../../analysis/timelineItems.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { itemSelection, itemText, laneName } from './itemText.ts';
import styles from './Timeline.module.css';

/** How many entries are added at a time. */
const STEP = 100;

/** Entries of the timeline by month. */
export function Entries({ items }: { items: readonly TimelineItem[] }) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const store = useAppStore();
  const [shown, setShown] = useState(STEP);
  const months = new Map<string, TimelineItem[]>();
  for (const item of items.slice(0, shown)) {
    const month = dayText(item.from).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return (
    <>
      {[...months].map(([month, list]) => (
        <section key={month} className={styles.month}>
          <h3>{dates(month, 'long')}</h3>
          <ul>
            {list.map((item) => (
              <li key={`${item.kind} ${item.id}`}>
                <button
                  type="button"
                  onClick={() =>
                    store.getState().navigate({
                      selection: itemSelection(item),
                      quote: item.kind === 'statement' ? item.id : null,
                    })
                  }
                >
                  {m.timeline.mark(
                    laneName(index, item.lane, m),
                    dates(item.date),
                    itemText(index, item, m, day),
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length > shown && (
        <button type="button" className={styles.whole} onClick={() => setShown(shown + STEP)}>
          {m.timeline.more(Math.min(STEP, items.length - shown))}
        </button>
      )}
    </>
  );
}
