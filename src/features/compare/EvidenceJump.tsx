import { useMessages } from '../../messages/useMessages.ts';
import { useApp } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import styles from './EvidenceJump.module.css';

/** From a selected cell to its evidence, without passing the rest of the table. Seen when focused. */
export function EvidenceJump({ party, issue }: { party: string; issue: string }) {
  const m = useMessages().compare;
  const selected = useApp(
    (s) => s.view.selection === writeSelection({ kind: 'cell', party, issue }),
  );
  if (!selected) return null;
  return (
    <button
      type="button"
      className={styles.jump}
      onClick={() => document.querySelector<HTMLElement>('[data-part="evidence"]')?.focus()}
    >
      {m.toEvidence} <span aria-hidden="true">→</span>
    </button>
  );
}
