import { disputeState, type Voice } from '../../analysis/disputeState.ts';
import type { Dispute } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Disputes.module.css';

/** Who asserts, denies and confirms by the day shown, in one line. Nothing where no act is known. */
export function StateLine({ dispute }: { dispute: Dispute }) {
  const m = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const state = disputeState(index, dispute, day);
  const name = (v: Voice) => {
    if (v.party === undefined) return v.names.join(', ');
    const short = index.parties.get(v.party)?.short ?? v.party;
    return state.mixed.has(v.party) ? m.voice(short, v.names.join(', ')) : short;
  };
  const names = (list: readonly Voice[] | undefined) => m.list((list ?? []).map(name));
  const { asserts, denies, redefines, declines, reports } = state.by;
  if (!asserts && !denies && !redefines && !declines) return null;
  return (
    <p className={styles.state}>
      {m.stateOn(dates(day))}{' '}
      <b>
        {m.state({
          asserts: names(asserts),
          several: (asserts?.length ?? 0) > 1,
          confirms: names(state.confirmedBy),
          denies: names(denies),
          redefines: names(redefines),
          declines: names(declines),
          reports: names(reports),
        })}
      </b>
    </p>
  );
}
