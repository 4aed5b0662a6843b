import { useMemo } from 'react';
import { disputesBy } from '../../analysis/disputesBy.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { useSelected } from '../../store/useFilter.ts';
import { useIntoView } from '../../ui/useIntoView.ts';
import { DisputeEntry } from './DisputeEntry.tsx';
import styles from './Disputes.module.css';

/** Every dispute, newest claim first; one that is selected is brought into view. */
export function DisputesScreen() {
  const m = useDisputeMessages();
  const index = useIndex();
  const store = useAppStore();
  const issues = useView('issues');
  const selected = useSelected();
  const chosen = selected?.kind === 'dispute' ? selected.dispute : null;
  const day = useDay();
  const all = useMemo(() => disputesBy(index, day), [index, day]);
  const shown = all.filter(
    (d) => issues.length === 0 || (d.dispute.issues ?? []).some((i) => issues.includes(i)),
  );
  const used = new Set(all.flatMap((d) => d.dispute.issues ?? []));
  useIntoView(chosen);
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
      {shown.length === 0 && <p role="status">{all.length === 0 ? m.noneBy : m.none}</p>}
      {shown.map(({ dispute, claims }) => (
        <DisputeEntry
          key={dispute.id}
          dispute={dispute}
          claims={claims}
          chosen={dispute.id === chosen}
        />
      ))}
    </div>
  );
}
