import { counted } from '../../record/recordIndex.ts';
import { documentChanges } from '../../analysis/between.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { disputesOn } from '../../analysis/disputesOn.ts';
import { paperChangeDays } from '../../analysis/steadyDay.ts';
import { firstDay } from '../../record/edtf.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useComparedDay, useIndex, useParties, useView } from '../../store/AppStoreContext.tsx';
import { DisputeBadge } from '../../store/DisputeBadge.tsx';
import { useRestedSteadyDay } from '../../store/steady.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './DocumentTable.module.css';
import { ResponseCell } from './ResponseCell.tsx';

const FEW = 10;

/** Framework documents × parties: what each has answered to each text. */
export function DocumentTable() {
  const { compare: m, common } = useMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useDeferredValue(useParties());
  const day = useRestedSteadyDay(paperChangeDays);
  const since = useComparedDay();
  const { marks } = useChangeMessages();
  const chosen = useView('documents');
  const [all, setAll] = useState(false);
  const documents = useMemo(
    () =>
      index.data.documents
        .filter((d) => counted(index, d.id, day) && (chosen.length === 0 || chosen.includes(d.id)))
        .sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date))),
    [index, day, chosen],
  );
  if (documents.length === 0) return null;
  const shown = all ? documents : documents.slice(0, FEW);
  return (
    <section className={styles.documents} aria-labelledby="documents-title">
      <h2 id="documents-title">{m.documentsTitle}</h2>
      <p className={styles.help}>{m.documentsHelp}</p>
      <table role="table" className={styles.table}>
        <caption className="visually-hidden">{m.documentsCaption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {m.document}
            </th>
            {parties.map((p) => (
              <th scope="col" role="columnheader" key={p}>
                <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((d) => (
            <tr role="row" key={d.id}>
              <th scope="row" role="rowheader">
                <ViewLink to={{ screen: 'document', item: d.id, selection: null, quote: null }}>
                  {d.title}
                </ViewLink>
                <span className={styles.date}>{dates(d.date)}</span>
                {since !== null &&
                  documentChanges(index, d, since, day).map((change) => (
                    <ChangeMark key={change} kind={change}>
                      {marks[change](dates(since))}
                    </ChangeMark>
                  ))}
                <DisputeBadge disputes={disputesOn(index, [d.id], day)} word={common.disputed} />
              </th>
              {parties.map((p) => (
                <td role="cell" key={p}>
                  <span className={styles.partyName} aria-hidden="true">
                    <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}
                  </span>
                  <ResponseCell document={d} party={p} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {documents.length > FEW && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? m.showFewerDocuments : m.showAllDocuments(documents.length)}
        </button>
      )}
    </section>
  );
}
