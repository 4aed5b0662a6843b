import { countStatements, EVERYTHING } from '../../analysis/filter.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useSelected } from '../../store/useFilter.ts';
import { useAppStore, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { EvidenceStepper } from './EvidenceStepper.tsx';
import { panelTitle } from './panelTitle.ts';
import styles from './QuotePanel.module.css';

/** The right-hand part of the comparison: the evidence of what is selected. A sheet on a phone. */
export function QuotePanel() {
  const m = useMessages();
  const mq = useQuoteMessages();
  const index = useIndex();
  const store = useAppStore();
  const selected = useSelected();
  const narrow = useNarrow();
  if (narrow) {
    if (!selected) return null;
    return (
      <Dialog
        key="sheet"
        title={panelTitle(index, selected, mq)}
        closeLabel={m.common.close}
        place="sheet"
        onClose={() => store.getState().navigate({ selection: null, quote: null })}
      >
        <EvidenceStepper selected={selected} />
      </Dialog>
    );
  }
  return (
    <section className={styles.panel} aria-label={mq.panel} tabIndex={-1} data-part="evidence">
      {selected ? (
        <>
          <header className={styles.head}>
            <h2>{panelTitle(index, selected, mq)}</h2>
            <button
              type="button"
              onClick={() => store.getState().navigate({ selection: null, quote: null })}
            >
              {m.common.close} <span aria-hidden="true">×</span>
            </button>
          </header>
          <EvidenceStepper selected={selected} />
        </>
      ) : (
        <Hint />
      )}
    </section>
  );
}

/** Statements without exact words. */
const REPORTS = { ...EVERYTHING, kinds: ['reported'] };

function Hint() {
  const m = useQuoteMessages();
  const index = useIndex();
  const day = useDay();
  const all = countStatements(index, { ...EVERYTHING, day });
  const reports = countStatements(index, { ...REPORTS, day });
  return (
    <div className={styles.hint}>
      <h2>{m.hintTitle}</h2>
      <p>{m.hint}</p>
      <p>{m.counts(all - reports, reports)}</p>
    </div>
  );
}
