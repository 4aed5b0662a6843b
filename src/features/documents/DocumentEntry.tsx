import { statusBy } from '../../analysis/asOf.ts';
import { disputesOn } from '../../analysis/disputesOn.ts';
import { latestResponse } from '../../analysis/latestResponses.ts';
import { lineageOf } from '../../analysis/lineage.ts';
import type { Document } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { DisputeBadge } from '../../store/DisputeBadge.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { AnswersBetween } from './AnswersBetween.tsx';
import { Authors } from './Authors.tsx';
import styles from './Documents.module.css';

/** One document in the list: what it is, what came before and after, what each party last answered. */
export function DocumentEntry({ document: d }: { document: Document }) {
  const m = useMessages();
  const mp = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const status = statusBy(index, d, day);
  const { before, after } = lineageOf(index, d, day);
  return (
    <article className={styles.entry} aria-labelledby={`document-${d.id}`}>
      <p className={styles.date}>{dates(d.date)}</p>
      <div>
        <h2 id={`document-${d.id}`}>
          <ViewLink to={{ screen: 'document', item: d.id }}>{d.title}</ViewLink>
        </h2>
        <p className={styles.meta}>
          <Authors document={d} /> · {status && `${mp.status[status]} · `}
          {d.publicity} · {mp.points(d.points ?? d.provisions.length)}, {mp.numbering[d.numbering]}
        </p>
        <AnswersBetween document={d} />
        <DisputeBadge disputes={disputesOn(index, [d.id], day)} word={m.common.disputed} />
        <p>{d.summary}</p>
        {[[mp.follows, before] as const, [mp.followedBy, after] as const].map(([label, list]) =>
          list.length === 0 ? null : (
            <p key={label} className={styles.meta}>
              {label}{' '}
              {list.map((x, i) => (
                <span key={x.id}>
                  {i > 0 && ', '}
                  <ViewLink to={{ screen: 'document', item: x.id }}>{x.title}</ViewLink>
                </span>
              ))}
            </p>
          ),
        )}
      </div>
      <ul className={styles.answers} aria-label={mp.answers}>
        {parties.map((p) => {
          const latest = latestResponse(index, d, p, day);
          return (
            <li key={p}>
              <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}:{' '}
              {latest
                ? m.common.responses[latest.act]
                : d.authors.includes(p)
                  ? m.compare.author
                  : m.common.notStated}
            </li>
          );
        })}
      </ul>
    </article>
  );
}
