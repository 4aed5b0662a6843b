import { useMemo } from 'react';
import { headlineAt } from '../../analysis/headline.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex, useSince } from '../../store/AppStoreContext.tsx';
import { Rich } from '../../ui/Rich.tsx';
import styles from './Headline.module.css';

/** Where things stand, in one sentence counted from the record. */
export function Headline() {
  const m = useMessages().compare;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useSince();
  const h = useMemo(
    () => headlineAt(index, index.data.meta.headline, day, since),
    [index, day, since],
  );
  const name = (id: string) => index.parties.get(id)?.name ?? id;
  return (
    <div className={styles.headline}>
      <h1>
        <Rich
          text={m.headline({
            a: name(h.pair[0]),
            b: name(h.pair[1]),
            apart: h.apart,
            issues: h.issues,
            whole: h.whole,
            since: since < day ? dates(since, 'long') : null,
            movedA: h.moved[0],
            movedB: h.moved[1],
          })}
        />
      </h1>
      <p>{m.headlineNote(h.comparable, h.issues)}</p>
    </div>
  );
}
