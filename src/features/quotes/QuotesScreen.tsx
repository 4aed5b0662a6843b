import { useMemo, useState } from 'react';
import { foldQuery } from '../../analysis/fold.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Statement } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import { useFilteredStatements } from '../../store/useFilter.ts';
import { OnlyBetween } from './OnlyBetween.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import styles from './QuotesScreen.module.css';

/** How many statements are added at a time: what is drawn does not grow with the record. */
const STEP = 60;

/** Every statement that passes the filters, newest first, by month. */
export function QuotesScreen() {
  const m = useQuoteMessages();
  const dates = useDates();
  const store = useAppStore();
  const statements = useFilteredStatements();
  const words = useView('words');
  const [shown, setShown] = useState(STEP);
  const terms = useMemo(() => (words === null ? [] : foldQuery(words)), [words]);
  const months = useMemo(() => {
    const map = new Map<string, Statement[]>();
    for (const s of statements.toReversed().slice(0, shown)) {
      const month = firstDay(s.date).slice(0, 7);
      map.set(month, [...(map.get(month) ?? []), s]);
    }
    return [...map];
  }, [statements, shown]);
  const rest = statements.length - shown;
  return (
    <div className={styles.quotes}>
      <h1>{m.title}</h1>
      <p className={styles.help}>
        {m.listHelp} <b>{m.shown(statements.length)}</b>
      </p>
      <OnlyBetween />
      {statements.length === 0 && (
        <p>
          {m.none}{' '}
          <button
            type="button"
            className={styles.more}
            onClick={() =>
              store.getState().navigate({
                groups: [],
                issues: [],
                people: [],
                documents: [],
                kinds: [],
                words: null,
                from: null,
                to: null,
              })
            }
          >
            {m.clear}
          </button>
        </p>
      )}
      {months.map(([month, list]) => (
        <section key={month} className={styles.month} aria-label={dates(month, 'long')}>
          <h2>{dates(month, 'long')}</h2>
          <ul>
            {list.map((s) => (
              <li key={s.id}>
                <QuoteRow statement={s} terms={terms} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {m.more(Math.min(STEP, rest))}
        </button>
      )}
    </div>
  );
}
