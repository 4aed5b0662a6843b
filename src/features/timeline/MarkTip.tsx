import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { itemText, laneName } from './itemText.ts';
import type { Shown } from './MarkLayer.tsx';
import styles from './Timeline.module.css';

/** What a mark says, beside it. The mark's own label says the same to a screen reader. */
export function MarkTip({ shown, width }: { shown: Shown; width: number }) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const { mark, x, y } = shown;
  const first = mark.items[0]!;
  const left = x > width / 2;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{
        top: y + 14,
        ...(left ? { right: Math.max(0, width - x) } : { left: Math.max(0, x) }),
      }}
    >
      {mark.items.length === 1 ? (
        <>
          <b>{laneName(index, mark.lane, m)}</b> <time>{dates(first.date, 'long')}</time>
          <br />
          {itemText(index, first, m, day)}
        </>
      ) : (
        <>
          <b>{laneName(index, mark.lane, m)}</b>{' '}
          {m.timeline.bin(mark.items.length, dates(first.date), dates(mark.items.at(-1)!.date))}
        </>
      )}
    </div>
  );
}
