import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import { useView } from '../../store/AppStoreContext.tsx';
import styles from './FacetMenu.module.css';
import type { ListFacet } from './facetValues.ts';

const load = () => import('./FacetPanel.tsx');
const FacetPanel = lazy(() => load().then((x) => ({ default: x.FacetPanel })));

/** A filter with many values: opens a list of them with counts, most statements first. */
export function FacetMenu({ facet }: { facet: ListFacet }) {
  const m = useMessages();
  const chosen = useView(facet);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (e: Event) => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) setOpen(false);
    };
    const onKey = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div className={styles.menu} ref={box}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        onPointerEnter={() => void load().catch(() => undefined)}
        onClick={() => setOpen(!open)}
      >
        {m.filters[facet]}
        {chosen.length > 0 && <b> {chosen.length}</b>} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <FacetPanel facet={facet} chosen={chosen} />
        </Suspense>
      )}
    </div>
  );
}
