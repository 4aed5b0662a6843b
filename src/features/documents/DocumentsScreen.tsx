import { useMemo } from 'react';
import { lineageOf, responsesOf } from '../../analysis/lineage.ts';
import { compareDates, firstDay } from '../../record/edtf.ts';
import type { Document } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Authors } from './Authors.tsx';
import styles from './Documents.module.css';

/** All documents by the day shown, newest first. */
export function DocumentsScreen() {
  const m = useMessages().documents;
  const index = useIndex();
  const day = useDay();
  const documents = useMemo(
    () =>
      index.data.documents
        .filter((d) => firstDay(d.date) <= day)
        .sort((a, b) => compareDates(b.date, a.date)),
    [index, day],
  );
  return (
    <div className={styles.screen}>
      <h1>{m.title}</h1>
      <p className={styles.help}>
        {m.help} <b>{m.count(documents.length)}</b>
      </p>
      <ol className={styles.list}>
        {documents.map((d) => (
          <li key={d.id}>
            <Entry document={d} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry({ document: d }: { document: Document }) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const { before, after } = lineageOf(index, d);
  return (
    <article className={styles.entry}>
      <p className={styles.date}>{dates(d.date)}</p>
      <div>
        <h2>
          <ViewLink to={{ screen: 'document', item: d.id }}>{d.title}</ViewLink>
        </h2>
        <p className={styles.meta}>
          <Authors document={d} /> · {m.documents.status[d.status]} · {d.publicity} ·{' '}
          {m.documents.points(d.points ?? d.provisions.length)}
        </p>
        <p>{d.summary}</p>
        <p className={styles.meta}>
          {before.length > 0 && (
            <>
              {m.documents.follows} {before.map((x) => x.label).join(', ')}.{' '}
            </>
          )}
          {after.length > 0 && (
            <>
              {m.documents.followedBy} {after.map((x) => x.label).join(', ')}.
            </>
          )}
        </p>
      </div>
      <ul className={styles.answers} aria-label={m.documents.answers}>
        {parties.map((p) => {
          const latest = responsesOf(d, p)[0];
          return (
            <li key={p}>
              <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}:{' '}
              {latest ? m.common.responses[latest.act] : m.common.notStated}
            </li>
          );
        })}
      </ul>
    </article>
  );
}
