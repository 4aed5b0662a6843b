import { useId } from 'react';
import { lastDay } from '../record/edtf.ts';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useAppStore, useDay, useIndex, useSince, useView } from '../store/AppStoreContext.tsx';
import styles from './DateChoice.module.css';

/** First day of the record: what lies before it has no date to choose. */
function firstOf(days: readonly string[]): string {
  return days.reduce((a, b) => (a < b ? a : b), '9999-12-31');
}

/** The two dates of the page: the day of which the record is shown, and since when changes count. */
export function DateChoice() {
  const m = useMessages().shell;
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const asOf = useView('asOf');
  const since = useView('since');
  const day = useDay();
  const sinceDay = useSince();
  const id = useId();
  const min = firstOf(index.data.positions.map((p) => p.from.slice(0, 10).padEnd(10, '-01')));
  const max = lastDay(index.data.meta.searchedUntil);
  return (
    <div className={styles.dates}>
      <details className={styles.date} name={id}>
        <summary title={m.asOfHelp}>
          {m.asOf} <b>{dates(day)}</b> <span aria-hidden="true">▾</span>
        </summary>
        <div className={styles.panel}>
          <label htmlFor={`${id}-asof`}>{m.asOfHelp}</label>
          <input
            id={`${id}-asof`}
            type="date"
            min={min}
            max={max}
            value={day}
            onChange={(e) => {
              if (/^\d{4}-\d\d-\d\d$/.test(e.target.value))
                store.getState().adjust({ asOf: e.target.value });
            }}
          />
          <button
            type="button"
            disabled={asOf === null}
            onClick={() => store.getState().navigate({ asOf: null })}
          >
            {m.asOfLatest}
          </button>
        </div>
      </details>
      <details className={styles.date} name={id}>
        <summary title={m.sinceHelp}>
          {m.since} <b>{dates(sinceDay)}</b> <span aria-hidden="true">▾</span>
        </summary>
        <div className={styles.panel}>
          <label htmlFor={`${id}-since`}>{m.sinceHelp}</label>
          <input
            id={`${id}-since`}
            type="date"
            min={min}
            max={day}
            value={sinceDay}
            onChange={(e) => {
              if (/^\d{4}-\d\d-\d\d$/.test(e.target.value))
                store.getState().adjust({ since: e.target.value });
            }}
          />
          <button
            type="button"
            disabled={since === null}
            onClick={() => store.getState().navigate({ since: null })}
          >
            {m.sinceDefault(dates(index.data.meta.since))}
          </button>
        </div>
      </details>
    </div>
  );
}
