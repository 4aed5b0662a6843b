import { newestWords, type Words } from '../../analysis/disputeState.ts';
import type { Claim } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Disputes.module.css';

/** The newest quotation of each side beside the other, where both sides have words. */
export function TwoWords({ claims }: { claims: readonly Claim[] }) {
  const m = useDisputeMessages();
  const index = useIndex();
  const pair = newestWords(index, claims, useDay());
  return pair === null ? null : (
    <section>
      <h2>{m.twoWords}</h2>
      <div className={styles.two}>
        {pair.map((w) => (
          <Side key={w.statement.id} words={w} />
        ))}
      </div>
    </section>
  );
}

function Side({ words: { claim, statement: s } }: { words: Words }) {
  const m = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  const party = claim.party === undefined ? undefined : index.parties.get(claim.party);
  return (
    <figure>
      <blockquote className={styles.quote}>
        <ViewLink to={{ screen: 'quote', item: s.id, selection: null, quote: null }}>
          “{s.quote}”
        </ViewLink>
      </blockquote>
      <figcaption className={styles.by}>
        {party && <Shape look={party} />} <b>{index.people.get(s.speaker)?.name ?? claim.by}</b>
        {claim.act !== undefined && <span>{m.acts[claim.act]}</span>}
        <span className={styles.meta}>{dates(s.date)}</span>
      </figcaption>
    </figure>
  );
}
