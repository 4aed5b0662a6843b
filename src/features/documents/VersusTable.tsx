import { useState } from 'react';
import type { Comparison, ComparisonRow } from '../../analysis/documentComparison.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Versus.module.css';
import { VersusRow } from './VersusRow.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
}

/**
 * The rows by group of issues. A phone shows one document at a time: which one passes with the page,
 * since the address says which documents are compared. Roles are written out, because a table that
 * is laid out as blocks loses its own in some browsers.
 */
export function VersusTable({ comparison, rows }: Props) {
  const m = useVersusMessages();
  const dates = useDates();
  const index = useIndex();
  const { documents } = comparison;
  const [chosen, setChosen] = useState(1);
  const shown = Math.min(chosen, documents.length - 1);
  const groups = [
    ...index.data.groups.map((g) => ({
      title: g.title,
      rows: rows.filter((r) => r.issue?.group === g.id),
    })),
    { title: m.otherSubjects, rows: rows.filter((r) => r.issue === null) },
  ].filter((g) => g.rows.length > 0);
  return (
    <>
      <fieldset className={styles.switch} data-print="no">
        <legend>{m.switchLabel}</legend>
        {documents.map((d, i) => (
          <label key={i}>
            <input
              type="radio"
              name="versus-shown"
              checked={shown === i}
              onChange={() => setChosen(i)}
            />{' '}
            {d.label}
          </label>
        ))}
      </fieldset>
      <table
        role="table"
        className={styles.table}
        data-columns={documents.length}
        data-shown={shown}
      >
        <caption className="visually-hidden">{m.caption(documents.map((d) => d.label))}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.subject}>
              {m.subject}
            </th>
            {documents.flatMap((d, i) => [
              ...(i === 0
                ? []
                : [
                    <th
                      key={`between ${i}`}
                      role="columnheader"
                      scope="col"
                      className={styles.relation}
                    >
                      {m.pair(documents[i - 1]!.label, d.label)}
                    </th>,
                  ]),
              <th key={i} role="columnheader" scope="col">
                <ViewLink to={{ screen: 'document', item: d.id }}>{d.title}</ViewLink>
                <span className={styles.meta}>
                  {dates(d.date)} ·{' '}
                  {m.by(d.authors.flatMap((id) => index.parties.get(id)?.short ?? []))} ·{' '}
                  {d.publicity}
                </span>
              </th>,
            ])}
          </tr>
        </thead>
        {groups.map((g) => (
          <tbody key={g.title} role="rowgroup">
            <tr role="row" className={styles.group}>
              <th role="rowheader" scope="rowgroup" colSpan={documents.length * 2}>
                {g.title}
              </th>
            </tr>
            {g.rows.map((row) => (
              <VersusRow key={row.key} comparison={comparison} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
