import { memo } from 'react';
import type { Row } from '../../analysis/rows.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useApp, useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import styles from './CompareTable.module.css';
import { ROW } from './rowPart.ts';

interface Props {
  /** Null: the rows of all groups in one order. */
  readonly group: string | null;
  readonly rows: readonly Row[];
  readonly parties: readonly string[];
  readonly passing: ReadonlySet<string> | null;
}

/** The issues of one group under its name, which folds them. */
export const GroupRows = memo(function GroupRows({ group, rows, parties, passing }: Props) {
  const m = useMessages().compare;
  const index = useIndex();
  const store = useAppStore();
  const { IssueRow } = ROW;
  const folded = useApp((s) => group !== null && s.view.folded.includes(group));
  const title = group === null ? '' : (index.groups.get(group)?.title ?? group);
  const toggle = () => {
    if (group === null) return;
    const now = store.getState().view.folded;
    store.getState().adjust({ folded: folded ? now.filter((g) => g !== group) : [...now, group] });
  };
  return (
    <tbody role="rowgroup">
      {group !== null && (
        <tr role="row" className={styles.group}>
          <th colSpan={parties.length + 2} scope="rowgroup" role="rowheader">
            <button type="button" aria-expanded={!folded} onClick={toggle}>
              <span aria-hidden="true">{folded ? '▸' : '▾'} </span>
              {title} <span className={styles.groupCount}>{m.groupCount(rows.length)}</span>
            </button>
          </th>
        </tr>
      )}
      {!folded &&
        rows.map((row) => (
          <IssueRow
            key={row.issue.id}
            row={row}
            parties={parties}
            passing={passing}
            withGroup={group === null}
          />
        ))}
    </tbody>
  );
});
