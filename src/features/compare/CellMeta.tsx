import type { Cell } from '../../analysis/cell.ts';
import { FRESH_DAYS, STALE_DAYS, type Restated } from '../../analysis/freshness.ts';
import { whoOf } from '../../analysis/shortName.ts';
import { useDates, useMessages, useSpans } from '../../messages/useMessages.ts';
import type { Position } from '../../record/types.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { AgeSign } from '../../ui/AgeSign.tsx';

interface Props {
  readonly cell: Cell;
  readonly position: Position;
  readonly restated: Restated | null;
  /** Quotations that pass the filters. */
  readonly passing: number;
}

/** Since when, when last and by whom, how many quotations, on what basis, how long ago. */
export function CellMeta({ cell, position, restated, passing }: Props) {
  const m = useMessages();
  const dates = useDates();
  const span = useSpans();
  const index = useIndex();
  const since = m.common.since(dates(position.from));
  const by = (when: string) =>
    restated ? m.compare.by(when, whoOf(index, restated.evidence, m.common)) : when;
  return (
    <>
      {cell.last === null || cell.last === position.from ? (
        by(since)
      ) : (
        <>
          {since} · {by(m.compare.last(dates(cell.last)))}
        </>
      )}{' '}
      · <b>{m.compare.quotesOf(passing, cell.quotes.length)}</b>
      {position.basis !== 'stated' && (
        <>
          {' '}
          · <i>{m.common.basis[position.basis]}</i>
        </>
      )}
      {restated && (
        <AgeSign
          own
          age={restated.age}
          words={m.compare.notRestated(span(restated.days))}
          rule={m.compare.restatedRule(FRESH_DAYS, STALE_DAYS)}
        />
      )}
    </>
  );
}
