import { documentsBy } from '../../analysis/lineage.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Document } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import styles from './Versus.module.css';

const SIDES = ['left', 'right', 'also'] as const;

/** Chooses the documents: two, and a third if wanted. */
export function VersusChoice({ chosen }: { chosen: readonly Document[] }) {
  const m = useVersusMessages();
  const store = useAppStore();
  const index = useIndex();
  const day = useDay();
  const also = useView('also');
  const [left, right] = [chosen[0]?.id ?? null, chosen[1]?.id ?? null];
  // One that an address names stays in the list, even if the day shown doesn't have it yet.
  const known = documentsBy(index, day);
  const list = [...known, ...chosen.filter((d) => !known.includes(d))].toReversed();
  const value = { left, right, also };
  const choose = (side: (typeof SIDES)[number], id: string) =>
    // Both sides are written out, so that a later record doesn't put another text beside it.
    store.getState().navigate({ left, right, [side]: id === '' ? null : id });
  return (
    <div className={styles.choice} role="group" aria-label={m.choose} data-print="no">
      {SIDES.map((side) => (
        <label key={side}>
          {m[side]}
          <select value={value[side] ?? ''} onChange={(e) => choose(side, e.target.value)}>
            {(side === 'also' || value[side] === null) && <option value="">{m.noThird}</option>}
            <DocumentOptions documents={list} />
          </select>
        </label>
      ))}
      <button
        type="button"
        className={styles.button}
        aria-label={m.swapLong}
        onClick={() => store.getState().navigate({ left: right, right: left })}
      >
        <span aria-hidden="true">⇄</span> {m.swap}
      </button>
    </div>
  );
}

/** Documents grouped by year, newest first. */
function DocumentOptions({ documents }: { documents: readonly Document[] }) {
  const dates = useDates();
  const years = [...new Set(documents.map((d) => firstDay(d.date).slice(0, 4)))];
  return years
    .sort((a, b) => b.localeCompare(a))
    .map((year) => (
      <optgroup key={year} label={year}>
        {documents
          .filter((d) => firstDay(d.date).startsWith(year))
          .map((d) => (
            <option key={d.id} value={d.id}>
              {d.label}, {dates(d.date)}
            </option>
          ))}
      </optgroup>
    ));
}
