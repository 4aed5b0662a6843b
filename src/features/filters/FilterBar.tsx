import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import { ONLY, SORTS, type Only } from '../../store/view.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { DateFields } from './DateFields.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import styles from './FilterBar.module.css';
import { PartyChoice } from './PartyChoice.tsx';
import { Passing } from './Passing.tsx';
import { WordsField } from './WordsField.tsx';

/** Parties shown, filters for all three parts, order of the table. */
export function FilterBar() {
  const m = useMessages().filters;
  const store = useAppStore();
  const screen = useView('screen');
  const only = useView('only');
  const sort = useView('sort');
  const toggle = (what: Only) => {
    const now = store.getState().view.only;
    store
      .getState()
      .navigate({ only: now.includes(what) ? now.filter((x) => x !== what) : [...now, what] });
  };
  return (
    <div className={styles.bar} data-print="no">
      <div className={styles.row}>
        <PartyChoice />
        <div className={styles.facets} role="group" aria-label={m.title}>
          <FacetMenu facet="groups" />
          <FacetMenu facet="issues" />
          <FacetMenu facet="people" />
          <FacetMenu facet="documents" />
          <FacetMenu facet="kinds" />
          <WordsField />
          {screen === 'quotes' && <DateFields />}
        </div>
        {(screen === 'compare' || screen === 'paths') && (
          <div className={styles.facets}>
            {ONLY.map((what) => (
              <label key={what} className={styles.check}>
                <input
                  type="checkbox"
                  checked={only.includes(what)}
                  onChange={() => toggle(what)}
                />
                {m.only[what]}
              </label>
            ))}
            <label className={styles.check}>
              {m.sort}{' '}
              <select
                value={sort}
                onChange={(e) =>
                  store
                    .getState()
                    .navigate({ sort: SORTS.find((s) => s === e.target.value) ?? 'issue' })
                }
              >
                {SORTS.map((s) => (
                  <option key={s} value={s}>
                    {m.sorts[s]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        <Passing />
      </div>
      <ActiveFilters />
    </div>
  );
}
