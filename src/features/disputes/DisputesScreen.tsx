import { useEffect, useMemo, useRef } from 'react';
import { compareDates } from '../../record/edtf.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { useSelected } from '../../store/useFilter.ts';
import { DisputeEntry } from './DisputeEntry.tsx';
import styles from './Disputes.module.css';

/** Every dispute, newest claim first; one that is selected is brought into view. */
export function DisputesScreen() {
  const m = useMessages().disputes;
  const index = useIndex();
  const store = useAppStore();
  const issues = useView('issues');
  const selected = useSelected();
  const chosen = selected?.kind === 'dispute' ? selected.dispute : null;
  const list = useRef<HTMLDivElement>(null);
  const newest = (id: string) =>
    (index.disputes.get(id)?.claims ?? [])
      .map((c) => c.date ?? '0000')
      .sort(compareDates)
      .at(-1) ?? '0000';
  const shown = useMemo(
    () =>
      index.data.disputes
        .filter((d) => issues.length === 0 || (d.issues ?? []).some((i) => issues.includes(i)))
        .sort((a, b) => compareDates(newest(b.id), newest(a.id))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- newest reads only the index
    [index, issues],
  );
  const used = useMemo(() => new Set(index.data.disputes.flatMap((d) => d.issues ?? [])), [index]);
  useEffect(() => {
    if (chosen !== null)
      list.current
        ?.querySelector(`[data-dispute="${CSS.escape(chosen)}"]`)
        ?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    <div className={styles.screen}>
      <h1>{m.title}</h1>
      <p className={styles.help}>
        {m.help} <b>{m.count(shown.length)}</b>
      </p>
      <p className={styles.filter}>
        <label>
          {m.filter}{' '}
          <select
            value={issues[0] ?? ''}
            onChange={(e) =>
              store.getState().navigate({ issues: e.target.value === '' ? [] : [e.target.value] })
            }
          >
            <option value="">{m.allIssues}</option>
            {index.data.issues
              .filter((i) => used.has(i.id))
              .map((i) => (
                <option key={i.id} value={i.id}>
                  {i.title}
                </option>
              ))}
          </select>
        </label>
      </p>
      {shown.length === 0 && <p role="status">{m.none}</p>}
      <div ref={list}>
        {shown.map((d) => (
          <DisputeEntry key={d.id} dispute={d} chosen={d.id === chosen} />
        ))}
      </div>
    </div>
  );
}
