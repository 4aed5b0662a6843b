import type { Claim, Dispute } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './Disputes.module.css';

/** One dispute: the question, and every claim in the same space, in the order given. */
export function DisputeEntry({
  dispute: d,
  claims,
  chosen,
  alone = false,
}: {
  dispute: Dispute;
  claims: readonly Claim[];
  chosen: boolean;
  /** It has the page to itself: its question is the page's heading. */
  alone?: boolean;
}) {
  const Heading = alone ? 'h1' : 'h2';
  const mq = useQuoteMessages();
  const md = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  return (
    <article
      className={`${styles.dispute} ${chosen ? styles.chosen : ''}`}
      id={d.id}
      aria-labelledby={`dispute-${d.id}`}
    >
      <Heading id={`dispute-${d.id}`}>
        {d.question} <span className={styles.status}>{md.status[d.status]}</span>
      </Heading>
      <ul className={styles.claims} style={columns(claims.length)}>
        {claims.map((c) => {
          const party = c.party === undefined ? undefined : index.parties.get(c.party);
          return (
            <li key={c.id}>
              <p className={styles.by}>
                {party && <Shape look={party} />} <b>{c.by}</b>
                {c.date !== undefined && <span className={styles.meta}>{dates(c.date)}</span>}
              </p>
              <p>{c.says}</p>
              {c.statements?.map((id) => {
                const s = index.statements.get(id);
                if (!s) return null;
                return s.quote === undefined ? (
                  <p key={id} className={styles.report}>
                    <ViewLink to={{ screen: 'quote', item: id }}>
                      {md.reported(index.people.get(s.speaker)?.name ?? s.speaker, s.says)}
                    </ViewLink>
                  </p>
                ) : (
                  <blockquote key={id} className={styles.quote}>
                    <ViewLink to={{ screen: 'quote', item: id }}>“{s.quote}”</ViewLink>
                  </blockquote>
                );
              })}
              {c.sources && (
                <ul className={styles.sources} aria-label={md.rests}>
                  {c.sources.map((id) => {
                    const s = index.sources.get(id);
                    if (!s) return null;
                    const line = mq.sourceLine(
                      s.publisher,
                      s.title,
                      s.published && dates(s.published),
                    );
                    return (
                      <li key={id}>
                        {s.url === undefined ? line : <OutLink href={s.url}>{line}</OutLink>}
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {d.note !== undefined && <p className={styles.meta}>{d.note}</p>}
      <p className={styles.meta}>
        {(d.issues ?? []).map((id) => (
          <ViewLink key={id} to={{ screen: 'issue', item: id }}>
            {index.issues.get(id)?.title}
          </ViewLink>
        ))}
        {(d.documents ?? []).map((id) => (
          <ViewLink key={id} to={{ screen: 'document', item: id }}>
            {index.documents.get(id)?.title}
          </ViewLink>
        ))}
        {alone ? (
          <ViewLink
            to={{
              screen: 'compare',
              item: null,
              selection: writeSelection({ kind: 'dispute', dispute: d.id }),
              quote: null,
            }}
          >
            {md.inCompare}
          </ViewLink>
        ) : (
          <ViewLink to={{ screen: 'dispute', item: d.id }}>{md.link}</ViewLink>
        )}
      </p>
    </article>
  );
}
