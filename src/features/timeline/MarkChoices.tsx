import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useDay, useIndex } from '../../store/AppStoreContext.tsx';
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
  const day = useDay();
  const store = useAppStore();
  const box = useRef<HTMLUListElement>(null);
  // The caller's function is another one at each render; the focus must not start over for that.
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const list = box.current;
    const opener = document.activeElement;
    list?.querySelector('button')?.focus();
    return () => {
      // What was focused goes with the list: the keyboard goes on from the mark that opened it.
      const lost =
        document.activeElement === document.body || list?.contains(document.activeElement);
      if (lost && opener instanceof SVGElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    const outside = (e: Event) => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) close.current();
    };
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 'Escape') close.current();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  const left = shown.x > width / 2;
  return (
    <ul
      ref={box}
      className={styles.choices}
      data-choices=""
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
            {itemText(index, item, m, day)}
          </button>
        </li>
      ))}
    </ul>
  );
}
