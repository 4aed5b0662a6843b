import type { Comparison, ComparisonRow } from '../../analysis/documentComparison.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useAppStore, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { toHtmlTable, toTsv } from '../../ui/tableText.ts';
import { comparisonTable } from './comparisonTable.ts';
import styles from './Versus.module.css';

interface Props {
  readonly comparison: Comparison;
  /** Rows that pass. */
  readonly rows: readonly ComparisonRow[];
}

/** Narrows the rows to a subject or to what differs; takes the table away. */
export function VersusFilter({ comparison, rows }: Props) {
  const m = useVersusMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const issues = useView('issues');
  const only = useView('only');
  const subjects = comparison.rows.flatMap((r) => r.issue ?? []);
  const one = issues.length === 1 ? issues[0]! : '';
  // An issue that a link names may be one that these texts don't speak of.
  const missing = one !== '' && !subjects.some((i) => i.id === one) ? index.issues.get(one) : null;
  const table = () => comparisonTable({ m, index, comparison, rows, date: dates });
  return (
    <div className={styles.filter}>
      <label data-print="no">
        {m.subjects}{' '}
        <select
          value={issues.length > 1 ? 'several' : one}
          onChange={(e) =>
            store.getState().navigate({ issues: e.target.value === '' ? [] : [e.target.value] })
          }
        >
          <option value="">{m.allSubjects}</option>
          {issues.length > 1 && (
            <option value="several" disabled>
              {m.someSubjects(issues.length)}
            </option>
          )}
          {[...subjects, ...(missing ? [missing] : [])].map((i) => (
            <option key={i.id} value={i.id}>
              {i.title}
            </option>
          ))}
        </select>
      </label>
      <label data-print="no">
        <input
          type="checkbox"
          checked={only.includes('differ')}
          onChange={(e) =>
            store.getState().navigate({
              only: e.target.checked ? [...only, 'differ'] : only.filter((x) => x !== 'differ'),
            })
          }
        />{' '}
        {m.onlyDiffering}
      </label>
      <b role="status">{m.showing(rows.length, comparison.rows.length)}</b>
      {issues.length > 0 && (
        <button
          type="button"
          className={styles.button}
          data-print="no"
          onClick={() => store.getState().navigate({ issues: [] })}
        >
          {m.showAll}
        </button>
      )}
      <span className={styles.copy} data-print="no">
        <CopyButton
          className={styles.button}
          text={() => toTsv(table())}
          html={() => toHtmlTable(table())}
          label={m.copy}
          done={m.copied}
          failed={m.notCopied}
        />
      </span>
    </div>
  );
}
