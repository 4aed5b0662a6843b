import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import { itemSelection, itemText } from './itemText.ts';
import type { Shown } from './MarkLayer.tsx';
import styles from './Timeline.module.css';

/** The entries of a mark that can't be zoomed apart: several on one day. */
export function MarkChoices({
  shown,
  width,
  onClose,
}: {
  shown: Shown;
  width: number;
  onClose: () => void;
}) {
  const m = useMessages();
  const index = useIndex();
  const store = useAppStore();
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
    const outside = (e: Event) => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) onClose();
    };
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  const left = shown.x > width / 2;
  return (
    <ul
      ref={box}
      className={styles.choices}
      aria-label={m.timeline.choose}
      style={{
        top: shown.y + 14,
        ...(left ? { right: Math.max(0, width - shown.x) } : { left: shown.x }),
      }}
    >
      {shown.mark.items.map((item) => (
        <li key={`${item.kind} ${item.id}`}>
          <button
            type="button"
            onClick={() => {
              onClose();
              store.getState().navigate({
                selection: itemSelection(item),
                quote: item.kind === 'statement' ? item.id : null,
              });
            }}
          >
            {itemText(index, item, m)}
          </button>
        </li>
      ))}
    </ul>
  );
}
