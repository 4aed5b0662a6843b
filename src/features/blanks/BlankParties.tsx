import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './BlankParties.module.css';

/** Which parties are looked at: those of the view. One always stays; a party that joins comes last. */
export function BlankParties() {
  const m = useMessages().filters;
  const index = useIndex();
  const store = useAppStore();
  const shown = useParties();
  const toggle = (party: string) => {
    const next = shown.includes(party) ? shown.filter((p) => p !== party) : [...shown, party];
    if (next.length > 0) store.getState().navigate({ parties: next });
  };
  return (
    <fieldset className={styles.parties}>
      <legend className="visually-hidden">{m.parties}</legend>
      {index.data.parties.map((party) => {
        const on = shown.includes(party.id);
        const last = on && shown.length === 1;
        return (
          <label key={party.id} className={styles.check} title={last ? m.lastParty : undefined}>
            <input type="checkbox" checked={on} disabled={last} onChange={() => toggle(party.id)} />
            <Shape look={party} /> {party.short}
          </label>
        );
      })}
    </fieldset>
  );
}
