import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useApp, useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import type { View } from '../../store/view.ts';
import { LIST_FACETS, valueName } from './facetValues.ts';
import styles from './FilterBar.module.css';

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<View>;
}

/** The filters in force, each with a button that removes it. */
export function ActiveFilters() {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const view = useApp((s) => s.view);
  const chips: Chip[] = LIST_FACETS.flatMap((facet) =>
    view[facet].map((id) => ({
      key: `${facet} ${id}`,
      text: m.filters.chip(m.filters[facet], valueName(index, m, facet, id)),
      without: { [facet]: view[facet].filter((x) => x !== id) },
    })),
  );
  if (view.words !== null)
    chips.push({
      key: 'words',
      text: m.filters.chip(m.filters.words, view.words),
      without: { words: null },
    });
  if (view.from !== null)
    chips.push({
      key: 'from',
      text: m.filters.chip(m.filters.from, dates(view.from)),
      without: { from: null },
    });
  if (view.to !== null)
    chips.push({
      key: 'to',
      text: m.filters.chip(m.filters.to, dates(view.to)),
      without: { to: null },
    });
  for (const what of view.only)
    chips.push({
      key: what,
      text: m.filters.only[what],
      without: { only: view.only.filter((x) => x !== what) },
    });
  if (chips.length === 0) return null;
  return (
    <div className={styles.active} role="group" aria-label={m.filters.active}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={styles.chip}
          aria-label={m.filters.remove(chip.text)}
          onClick={() => store.getState().navigate(chip.without)}
        >
          {chip.text} <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 1 && (
        <button
          type="button"
          className={styles.clear}
          onClick={() =>
            store
              .getState()
              .navigate(
                Object.assign(
                  {},
                  ...chips.map((c) => c.without),
                  Object.fromEntries(LIST_FACETS.map((f) => [f, []])),
                  { only: [] },
                ) as Partial<View>,
              )
          }
        >
          {m.filters.clearAll}
        </button>
      )}
    </div>
  );
}
