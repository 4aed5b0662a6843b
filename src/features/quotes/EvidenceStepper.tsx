import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Evidence } from '../../analysis/cell.ts';
import { foldQuery } from '../../analysis/fold.ts';
import type { Selected } from '../../analysis/selected.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import { useEvidence } from '../../store/useFilter.ts';
import { OtherEvidence } from './OtherEvidence.tsx';
import { PositionSummary } from './PositionSummary.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import styles from './QuotePanel.module.css';

/** Quotations first, then reports, then points, answers and events; each newest first. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const rank = (e: Evidence) =>
    e.kind === 'statement' ? (e.statement.quote === undefined ? 1 : 0) : 2;
  return [...evidence].sort((a, b) => rank(a) - rank(b));
}

/** Steps through the evidence of a selection, one piece at a time; ← and → do the same. */
export function EvidenceStepper({ selected }: { selected: Selected }) {
  const m = useQuoteMessages();
  const store = useAppStore();
  const evidence = inOrder(useEvidence());
  const quote = useView('quote');
  const words = useView('words');
  const [other, setOther] = useState<string | null>(null);
  const wanted = other ?? quote;
  const found = evidence.findIndex((e) => e.id === wanted);
  const at = found < 0 ? 0 : found;
  const current = evidence[at];
  const quotes = evidence.filter(
    (e) => e.kind === 'statement' && e.statement.quote !== undefined,
  ).length;
  useEffect(() => setOther(null), [selected, quote]);

  const step = (by: number) => {
    const next = evidence[at + by];
    if (!next) return;
    if (next.kind === 'statement') {
      setOther(null);
      store.getState().adjust({ quote: next.id });
    } else setOther(next.id);
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    if (
      e.target instanceof HTMLElement &&
      e.target.closest('input, textarea, select, pre, dialog dialog')
    )
      return;
    if (e.key === 'ArrowLeft' || e.key === 'ArrowRight') {
      e.preventDefault();
      step(e.key === 'ArrowLeft' ? -1 : 1);
    }
  };
  const label =
    at < quotes ? m.position(at + 1, quotes) : m.evidencePosition(at + 1, evidence.length);
  return (
    // The keys belong to the buttons inside; the box only gathers them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKey}>
      <PositionSummary selected={selected} />
      {evidence.length === 0 ? (
        selected.kind !== 'cell' && <p>{m.noEvidence}</p>
      ) : (
        <>
          <div className={styles.stepper}>
            <span role="status">{label}</span>
            <button
              type="button"
              aria-label={m.previous}
              aria-disabled={at === 0}
              onClick={() => step(-1)}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <button
              type="button"
              aria-label={m.next}
              aria-disabled={at === evidence.length - 1}
              onClick={() => step(1)}
            >
              <span aria-hidden="true">›</span>
            </button>
          </div>
          {current?.kind === 'statement' ? (
            <QuoteCard
              key={current.id}
              statement={current.statement}
              terms={words === null ? [] : foldQuery(words)}
            />
          ) : (
            current && <OtherEvidence evidence={current} />
          )}
        </>
      )}
    </div>
  );
}
