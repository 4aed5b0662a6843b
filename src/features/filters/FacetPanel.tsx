import { useMemo } from 'react';
import { facetCounts } from '../../analysis/filter.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';
import styles from './FacetMenu.module.css';
import { allValues } from './allValues.ts';
import { valueName, type ListFacet } from './facetValues.ts';

/** The values of a filter, those with most statements first where there are many. */
export function FacetPanel({ facet, chosen }: { facet: ListFacet; chosen: readonly string[] }) {
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
