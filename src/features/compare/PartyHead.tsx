import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import { shownParties } from '../../store/effectiveView.ts';
import { Shape } from '../../ui/Shape.tsx';
import styles from './CompareTable.module.css';

/** A party's column head, with buttons that move the column. */
export function PartyHead({ party, place, of }: { party: string; place: number; of: number }) {
  const m = useMessages().compare;
  const index = useIndex();
  const store = useAppStore();
  const { name, short } = index.parties.get(party)!;
  const move = (by: number) => {
    const list = [...shownParties(store.getState().view, index)];
    const [taken] = list.splice(place, 1);
    list.splice(place + by, 0, taken!);
    store.getState().navigate({ parties: list });
  };
  return (
    <th scope="col" role="columnheader" className={styles.partyHead}>
      <span className={styles.partyHeadName}>
        <Shape look={index.parties.get(party)!} /> {name}
      </span>
      <span className={styles.moves} data-print="no">
        <button
          type="button"
          disabled={place === 0}
          aria-label={m.moveLeft(short)}
          onClick={() => move(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          disabled={place === of - 1}
          aria-label={m.moveRight(short)}
          onClick={() => move(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </span>
    </th>
  );
}
