import { useDeferredValue, useMemo, type KeyboardEvent } from 'react';
import { compareRows, passingStatements, type Row } from '../../analysis/rows.ts';
import { useMessages } from '../../messages/useMessages.ts';
import {
  useAppStore,
  useIndex,
  useParties,
  useSince,
  useView,
} from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { moveInTable } from './moveInTable.ts';
import styles from './CompareTable.module.css';
import { GroupRows } from './GroupRows.tsx';
import { PartyHead } from './PartyHead.tsx';

/** Issues × parties, as a native table. */
export function CompareTable() {
  const m = useMessages().compare;
  const index = useIndex();
  const store = useAppStore();
  // What the reader touched answers at once; the table follows without holding it up.
  const parties = useDeferredValue(useParties());
  const filter = useDeferredValue(useFilter());
  const since = useDeferredValue(useSince());
  const only = useDeferredValue(useView('only'));
  const sort = useDeferredValue(useView('sort'));
  const passing = useMemo(() => passingStatements(index, filter), [index, filter]);
  const rows = useMemo(
    () =>
      compareRows(index, {
        filter,
        since,
        onlyDiffering: only.includes('differ'),
        onlyChanged: only.includes('changed'),
        sort,
      }),
    [index, filter, since, only, sort],
  );
  const groups = useMemo(() => {
    const map = new Map<string, Row[]>();
    for (const row of rows) map.set(row.issue.group, [...(map.get(row.issue.group) ?? []), row]);
    return [...map];
  }, [rows]);

  if (rows.length === 0)
    return (
      <p className={styles.none} role="status">
        {m.none}{' '}
        <button
          type="button"
          onClick={() =>
            store.getState().navigate({
              groups: [],
              issues: [],
              people: [],
              documents: [],
              kinds: [],
              only: [],
              words: null,
              from: DEFAULT_VIEW.from,
              to: DEFAULT_VIEW.to,
            })
          }
        >
          {m.clearAll}
        </button>
      </p>
    );
  return (
    <table
      role="table"
      className={styles.table}
      style={{ '--parties': parties.length } as React.CSSProperties}
      onKeyDown={(e: KeyboardEvent<HTMLTableElement>) => moveInTable(e)}
    >
      <caption className="visually-hidden">{m.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className={styles.issueHead}>
            {m.issue}
          </th>
          <th scope="col" role="columnheader" className={styles.gapHead}>
            {m.gap}
          </th>
          {parties.map((party, i) => (
            <PartyHead key={party} party={party} place={i} of={parties.length} />
          ))}
        </tr>
      </thead>
      {sort === 'issue' ? (
        groups.map(([group, list]) => (
          <GroupRows key={group} group={group} rows={list} parties={parties} passing={passing} />
        ))
      ) : (
        <GroupRows group={null} rows={rows} parties={parties} passing={passing} />
      )}
    </table>
  );
}
