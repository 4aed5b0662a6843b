import type { Evidence } from '../../analysis/cell.ts';
import { lastDay } from '../../record/edtf.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import styles from './QuotePanel.module.css';

/** Evidence that is no statement: a point of a document, an answer to one, an event. */
export function OtherEvidence({
  evidence: e,
}: {
  evidence: Exclude<Evidence, { kind: 'statement' }>;
}) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const sources =
    e.kind === 'provision'
      ? (e.provision.sources ?? [])
      : e.kind === 'response'
        ? (e.response.sources ?? [])
        : e.event.sources;
  return (
    <article className={styles.other}>
      <h3>{mq[e.kind]}</h3>
      {e.kind === 'provision' && (
        <>
          <p>{e.provision.summary}</p>
          {e.provision.keyPhrase !== undefined && (
            <p className={styles.meta}>
              {mq.keyPhrase}: “{e.provision.keyPhrase}”
            </p>
          )}
          <p className={styles.meta}>
            {mq.pointOf(e.provision.number, e.document.title)} · {dates(e.document.date, 'long')}
          </p>
        </>
      )}
      {e.kind === 'response' && (
        <>
          <p>
            <span className={styles.act}>{m.common.responses[e.response.act]}</span>{' '}
            {e.response.summary}
          </p>
          <p className={styles.meta}>
            {mq.responseOn(index.parties.get(e.response.party)?.short ?? '', e.document.title)} ·{' '}
            {dates(e.date, 'long')}
          </p>
        </>
      )}
      {e.kind === 'event' && (
        <>
          <p>
            <b>{e.event.title}.</b> {e.event.summary}
          </p>
          {/* What came of it is known when it is over. */}
          {e.event.outcome !== undefined && lastDay(e.event.date) <= day && (
            <p>{e.event.outcome}</p>
          )}
          <p className={styles.meta}>
            {m.common.eventKinds[e.event.kind]} · {dates(e.event.date, 'long')}
            {e.event.place !== undefined && ` · ${e.event.place}`}
          </p>
        </>
      )}
      {e.kind !== 'event' && (
        <p className={styles.meta}>
          <ViewLink to={{ screen: 'document', item: e.document.id }}>{mq.documentOpen}</ViewLink>
        </p>
      )}
      <ul className={styles.meta}>
        {sources.map((id) => {
          const s = index.sources.get(id);
          return s?.url === undefined ? null : (
            <li key={id}>
              <OutLink href={s.url}>
                {mq.sourceLine(s.publisher, s.title, s.published && dates(s.published))}
              </OutLink>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
