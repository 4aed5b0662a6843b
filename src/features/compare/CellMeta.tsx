import type { Cell } from '../../analysis/cell.ts';
import type { Restated } from '../../analysis/freshness.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import type { Position } from '../../record/types.ts';
import { AgeSign } from '../../store/AgeSign.tsx';
import { useWho } from '../../store/useWho.ts';

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
  const who = useWho();
  const since = m.common.since(dates(position.from));
  const by = (when: string) => (restated ? m.compare.by(when, who(restated.evidence)) : when);
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
      {restated && <AgeSign restated={restated} />}
    </>
  );
}
