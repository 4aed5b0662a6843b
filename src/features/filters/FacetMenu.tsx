import { useEffect, useMemo, useRef, useState } from 'react';
import { facetCounts } from '../../analysis/filter.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';
import styles from './FacetMenu.module.css';
import { allValues, valueName, type ListFacet } from './facetValues.ts';

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
        onClick={() => setOpen(!open)}
      >
        {m.filters[facet]}
        {chosen.length > 0 && <b> {chosen.length}</b>} <span aria-hidden="true">▾</span>
      </button>
      {open && <Values facet={facet} chosen={chosen} />}
    </div>
  );
}

function Values({ facet, chosen }: { facet: ListFacet; chosen: readonly string[] }) {
  const m = useMessages();
  const index = useIndex();
  const store = useAppStore();
  const filter = useFilter();
  const counts = useMemo(() => facetCounts(index, filter, facet), [index, filter, facet]);
  const values = useMemo(() => {
    const list = allValues(index, facet).filter(
      (id) => chosen.includes(id) || (counts.get(id) ?? 0) > 0,
    );
    if (facet === 'people')
      return [...list].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return list;
  }, [index, facet, chosen, counts]);
  const toggle = (id: string) => {
    const now = store.getState().view[facet];
    store
      .getState()
      .navigate({ [facet]: now.includes(id) ? now.filter((x) => x !== id) : [...now, id] });
  };
  return (
    <fieldset className={styles.panel}>
      <legend className="visually-hidden">{m.filters[facet]}</legend>
      {values.map((id) => (
        <label key={id} className={styles.value}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {m.filters.option(valueName(index, m, facet, id), counts.get(id) ?? 0)}
        </label>
      ))}
    </fieldset>
  );
}
