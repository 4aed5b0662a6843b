import { claimsBy, disputesBy } from '../../analysis/disputesBy.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { DisputeEntry } from './DisputeEntry.tsx';
import styles from './Disputes.module.css';

/** One dispute on a page of its own, made for sharing. */
export function DisputeScreen() {
  const m = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  const item = useView('item');
  const day = useDay();
  const dispute = item === null ? undefined : index.disputes.get(item);
  if (!dispute) return null;
  const all = disputesBy(index, day);
  const at = all.findIndex((d) => d.dispute === dispute);
  const [before, after] = [all[at - 1], at < 0 ? undefined : all[at + 1]];
  return (
    <div className={styles.screen}>
      <nav className={styles.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'disputes', item: null, selection: null, quote: null }}>
          {m.all}
        </ViewLink>
        {before && (
          <ViewLink to={{ item: before.dispute.id }}>‹ {before.dispute.question}</ViewLink>
        )}
        {after && <ViewLink to={{ item: after.dispute.id }}>{after.dispute.question} ›</ViewLink>}
      </nav>
      {at < 0 && <p role="note">{m.notYet(dates(day, 'long'))}</p>}
      <DisputeEntry dispute={dispute} claims={claimsBy(index, dispute, day)} chosen={false} alone />
    </div>
  );
}
