import { openedBetween } from '../../analysis/between.ts';
import { claimsByAct } from '../../analysis/disputeState.ts';
import { counted } from '../../record/recordIndex.ts';
import type { Claim, Dispute } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import { columns } from '../../ui/columns.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { DisputeHistory } from './DisputeHistory.tsx';
import styles from './Disputes.module.css';
import { StateLine } from './StateLine.tsx';
import { TwoWords } from './TwoWords.tsx';

/** One dispute: the question, where it stands, and every claim in the same space. */
export function DisputeEntry({
  dispute: d,
  claims,
  chosen,
  alone = false,
}: {
  dispute: Dispute;
  /** Oldest first. */
  claims: readonly Claim[];
  chosen: boolean;
  /** It has the page to itself: its question is the page's heading, its history is drawn. */
  alone?: boolean;
}) {
  const Heading = alone ? 'h1' : 'h2';
  const md = useDisputeMessages();
  const index = useIndex();
  const dates = useDates();
  const day = useDay();
  const since = useComparedDay();
  const { marks } = useChangeMessages();
  const groups = claimsByAct(claims);
  // Every group has the columns of the largest: nobody's claim is wider than another's.
  const most = Math.max(1, ...groups.map((g) => g.claims.length));
  // How it ended, and what is said of it as a whole, rest on all of it: not before its last claim.
  const whole = claims.length === d.claims.length;
  const to = { selection: null, quote: null } as const;
  return (
    <article
      className={`${styles.dispute} ${chosen ? styles.chosen : ''}`}
      id={d.id}
      aria-labelledby={`dispute-${d.id}`}
    >
      <Heading id={`dispute-${d.id}`}>
        {d.question} {whole && <span className={styles.status}>{md.status[d.status]}</span>}
      </Heading>
      {since !== null && openedBetween(index, d, since, day) && (
        <p>
          <ChangeMark kind="opened">{marks.opened(dates(since))}</ChangeMark>
        </p>
      )}
      <StateLine dispute={d} />
      {alone && (
        <>
          <TwoWords claims={claims} />
          <DisputeHistory claims={claims} />
        </>
      )}
      {alone ? (
        groups.map((g) => (
          <section key={g.act}>
            <h2>{md.groups[g.act]}</h2>
            <ul className={styles.claims} style={columns(most)}>
              {g.claims.map((c) => (
                <ClaimCard key={c.id} claim={c} />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <ul className={styles.claims} style={columns(claims.length)}>
          {claims.map((c) => (
            <ClaimCard key={c.id} claim={c} />
          ))}
        </ul>
      )}
      {whole && d.note !== undefined && <p className={styles.meta}>{d.note}</p>}
      <p className={styles.meta}>
        {(d.issues ?? []).map((id) => (
          <ViewLink key={id} to={{ ...to, screen: 'issue', item: id }}>
            {index.issues.get(id)?.title}
          </ViewLink>
        ))}
        {(d.documents ?? [])
          .filter((id) => counted(index, id, day))
          .map((id) => (
            <ViewLink key={id} to={{ ...to, screen: 'document', item: id }}>
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
          <ViewLink to={{ ...to, screen: 'dispute', item: d.id }}>{md.link}</ViewLink>
        )}
      </p>
    </article>
  );
}
