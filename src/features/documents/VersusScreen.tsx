import { counted } from '../../record/recordIndex.ts';
import { useMemo } from 'react';
import { defaultPair } from '../../analysis/defaultPair.ts';
import { compareDocuments, differs } from '../../analysis/documentComparison.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useApp, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Versus.module.css';
import { VersusChoice } from './VersusChoice.tsx';
import { VersusFilter } from './VersusFilter.tsx';
import { VersusSummary } from './VersusSummary.tsx';
import { VersusTable } from './VersusTable.tsx';

/** Two or three documents side by side, subject by subject. */
export function VersusScreen() {
  const m = useVersusMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const [left, right, also] = [useView('left'), useView('right'), useView('also')];
  const issues = useView('issues');
  const only = useApp((s) => s.view.only.includes('differ'));
  const chosen = useMemo(() => {
    const pair = defaultPair(index, day, left, right) ?? [];
    const third = also === null ? undefined : index.documents.get(also);
    return third ? [...pair, third] : pair;
  }, [index, day, left, right, also]);
  // Nothing of a later day is shown as if it had been known.
  const known = useMemo(
    () => chosen.filter((d) => counted(index, d.id, day)),
    [index, chosen, day],
  );
  const comparison = useMemo(
    () => (known.length > 1 ? compareDocuments(index, known) : null),
    [index, known],
  );
  const rows = comparison?.rows.filter(
    (r) =>
      (issues.length === 0 || (r.issue !== null && issues.includes(r.issue.id))) &&
      (!only || differs(r)),
  );
  return (
    <div className={styles.screen}>
      <nav className={styles.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'documents', item: null }}>{m.all}</ViewLink>
      </nav>
      <h1>{m.title}</h1>
      <p className={styles.help}>{m.help}</p>
      <VersusChoice chosen={chosen} />
      {chosen
        .filter((d) => !known.includes(d))
        .map((d) => (
          <p key={d.id} role="note" className={styles.note}>
            {m.notYet(d.title, dates(d.date, 'long'))}{' '}
            <ViewLink to={{ asOf: null }}>{m.toLatest}</ViewLink>
          </p>
        ))}
      {comparison && rows ? (
        <>
          <VersusSummary comparison={comparison} />
          <VersusFilter comparison={comparison} rows={rows} />
          {rows.length === 0 ? (
            <p className={styles.note}>{m.none}</p>
          ) : (
            <VersusTable comparison={comparison} rows={rows} />
          )}
        </>
      ) : (
        <p className={styles.note}>{m.nothing}</p>
      )}
    </div>
  );
}
