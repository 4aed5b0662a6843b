import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { foldQuery, hitRanges } from '../../analysis/fold.ts';
import type { Search, SearchHit, SearchKind } from '../../analysis/searchIndex.ts';
import { reachesNewest } from '../../analysis/asOf.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useSearchMessages } from '../../messages/useSearchMessages.ts';
import { useAppStore, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { excerpt } from './excerpt.ts';
import { goToHit } from './goToHit.ts';
import styles from './SearchDialog.module.css';

const LIMIT = 200;
const ORDER: readonly SearchKind[] = [
  'statement',
  'issue',
  'document',
  'provision',
  'person',
  'dispute',
  'event',
];
/** What was looked for last, while the page lives. */
let lastQuery = '';

/** Search over everything in the record: a combobox with its results grouped by kind. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const m = useMessages();
  const ms = useSearchMessages();
  const index = useIndex();
  const day = useDay();
  const dates = useDates();
  const store = useAppStore();
  const id = useId();
  const [query, setQuery] = useState(lastQuery);
  const [search, setSearch] = useState<Search | null>(null);
  const [active, setActive] = useState(0);
  useEffect(() => {
    let on = true;
    void import('../../analysis/searchIndex.ts').then(
      ({ searchOf }) => on && setSearch(searchOf(index)),
    );
    return () => {
      on = false;
    };
  }, [index]);
  const words = query.trim();
  const terms = useMemo(() => foldQuery(words), [words]);
  const hits = useMemo(() => {
    if (!search || terms.length === 0) return [];
    const found = search.find(words, LIMIT, day);
    return ORDER.flatMap((kind) => found.filter((h) => h.entry.kind === kind));
  }, [search, terms, words, day]);
  const counts = useMemo(() => {
    const map = new Map<SearchKind, number>();
    for (const h of hits) map.set(h.entry.kind, (map.get(h.entry.kind) ?? 0) + 1);
    return map;
  }, [hits]);

  const go = (hit: SearchHit) => {
    onClose();
    goToHit(store, hit.entry);
  };
  const filter = () => {
    onClose();
    const { view, navigate } = store.getState();
    const keep =
      view.screen === 'compare' || view.screen === 'timeline' || view.screen === 'quotes';
    navigate({ words: words.slice(0, 200), ...(keep ? {} : { screen: 'quotes', item: null }) });
  };
  const onKey = (e: KeyboardEvent<HTMLInputElement>) => {
    const last = hits.length - 1;
    if (e.key === 'ArrowDown') setActive(Math.min(last, active + 1));
    else if (e.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (e.key === 'Enter') {
      const hit = hits[active];
      if (hit) go(hit);
    } else return;
    e.preventDefault();
  };
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  return (
    <Dialog title={ms.title} closeLabel={m.common.close} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-label={ms.label}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        data-autofocus
        className={styles.input}
        placeholder={ms.label}
        value={query}
        onChange={(e) => {
          lastQuery = e.target.value;
          setQuery(e.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <p className={styles.status} role="status">
        {!search && ms.loading}
        {search && terms.length === 0 && ms.hint}
        {search &&
          terms.length > 0 &&
          (hits.length === 0 ? ms.none(words) : ms.results(hits.length))}
        {search && !reachesNewest(index, day) && ` ${ms.byDay(dates(day, 'long'), index.basis)}`}
      </p>
      {hits.length > 0 && (
        <p>
          <button type="button" className={styles.filter} onClick={filter}>
            {ms.filterAll(words)}
          </button>
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={ms.title} className={styles.list}>
        {ORDER.filter((kind) => counts.has(kind)).map((kind) => (
          <div key={kind} role="group" aria-label={ms.kinds[kind]}>
            <p className={styles.kind} aria-hidden="true">
              {ms.kinds[kind]} <span>{counts.get(kind)}</span>
            </p>
            {hits.map((hit, i) =>
              hit.entry.kind === kind ? (
                <Option
                  key={hit.entry.id}
                  id={`${id}-${i}`}
                  hit={hit}
                  terms={terms}
                  active={i === active}
                  onGo={() => go(hit)}
                />
              ) : null,
            )}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly terms: readonly string[];
  readonly active: boolean;
  readonly onGo: () => void;
}

function Option({ id, hit, terms, active, onGo }: OptionProps) {
  const { title, text } = hit.entry;
  const part = excerpt(text, terms);
  return (
    // The combobox has the keyboard; a pointer may choose directly.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={id} role="option" aria-selected={active} className={styles.option} onClick={onGo}>
      <b>
        <Highlight text={title} ranges={hitRanges(title, terms)} />
      </b>{' '}
      <span>
        <Highlight text={part} ranges={hitRanges(part, terms)} />
      </span>
    </div>
  );
}
