import { statementsBy } from '../../analysis/asOf.ts';
import { cameBetween } from '../../analysis/between.ts';
import type { Claim } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Disputes.module.css';

/** One claim: who, what it does to the question, when, what it says, and what it rests on. */
export function ClaimCard({ claim: c }: { claim: Claim }) {
  const mq = useQuoteMessages();
  const md = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useComparedDay();
  const { marks } = useChangeMessages();
  const party = c.party === undefined ? undefined : index.parties.get(c.party);
  return (
    <li id={c.id}>
      <p className={styles.by}>
        {party && <Shape look={party} />} <b>{c.by}</b>{' '}
        {c.act !== undefined && <span>{md.acts[c.act]}</span>}{' '}
        {c.date !== undefined && <span className={styles.meta}>{dates(c.date)}</span>}{' '}
        {since !== null && cameBetween(index, c.id, since, day) && (
          <ChangeMark kind="new">{marks.new(dates(since))}</ChangeMark>
        )}
      </p>
      <p>{c.says}</p>
      {statementsBy(index, c.statements, day).map((s) => {
        const to = { screen: 'quote', item: s.id, selection: null, quote: null } as const;
        return s.quote === undefined ? (
          <p key={s.id} className={styles.report}>
            <ViewLink to={to}>
              {md.reported(index.people.get(s.speaker)?.name ?? s.speaker, s.says)}
            </ViewLink>
          </p>
        ) : (
          <blockquote key={s.id} className={styles.quote}>
            <ViewLink to={to}>“{s.quote}”</ViewLink>
          </blockquote>
        );
      })}
      {c.sources && (
        <ul className={styles.sources} aria-label={md.rests}>
          {c.sources.map((id) => {
            const s = index.sources.get(id);
            if (!s) return null;
            const line = mq.sourceLine(s.publisher, s.title, s.published && dates(s.published));
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
}
