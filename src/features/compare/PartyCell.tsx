import { memo, Suspense } from 'react';
import { cellAt } from '../../analysis/cell.ts';
import { disputesOn } from '../../analysis/disputesOn.ts';
import { movementBetween } from '../../analysis/movement.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { seriesKey } from '../../record/recordIndex.ts';
import {
  useApp,
  useAppStore,
  useComparedDay,
  useDay,
  useIndex,
  useSince,
} from '../../store/AppStoreContext.tsx';
import { DisputeBadge } from '../../store/DisputeBadge.tsx';
import { setHover, useHovered, useHoverRelease } from '../../store/hover.ts';
import { litIn, previewIn } from '../../store/lit.ts';
import { writeSelection } from '../../store/selection.ts';
import { CHANGED } from './changedPart.ts';
import styles from './PartyCell.module.css';

interface Props {
  readonly party: string;
  readonly issue: string;
  /** Statements that pass the filters; null when none narrows them. */
  readonly passing: ReadonlySet<string> | null;
}

/** What one party wants on one issue: act, sentence, since when, how many quotations, on what basis. */
export const PartyCell = memo(function PartyCell({ party, issue, passing }: Props) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const day = useDay();
  const since = useSince();
  const key = writeSelection({ kind: 'cell', party, issue });
  const selected = useApp((s) => s.view.selection === key);
  const lit = useApp((s) => litIn(s).cells.has(seriesKey(party, issue)));
  const hovered = useHovered(
    (h) => h !== null && previewIn(store.getState(), h).cells.has(seriesKey(party, issue)),
  );
  useHoverRelease(key);
  const cell = cellAt(index, party, issue, day);
  const { position } = cell;
  const movement = movementBetween(index, party, issue, since, day);
  // Two days side by side: the cell says what it was before, and what moved it.
  const changed = useComparedDay() !== null && movement !== null;
  const kinds = {
    first: m.compare.first,
    option: m.compare.moved,
    named: m.compare.named,
    unnamed: m.compare.unnamed,
    stance: m.compare.shifted,
  } as const;
  const passingQuotes = passing
    ? cell.quotes.filter((q) => passing.has(q.id)).length
    : cell.quotes.length;
  const disputes = disputesOn(
    index,
    cell.evidence.map((e) => e.id),
    day,
  );
  const className = [
    styles.cell,
    selected ? styles.selected : '',
    disputes.length > 0 ? styles.withBadge : '',
    lit && !selected ? styles.lit : '',
    hovered ? styles.hovered : '',
    changed ? styles.changed : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <button
        type="button"
        className={className}
        aria-pressed={selected}
        data-cell={`${party} ${issue}`}
        onClick={() => store.getState().navigate({ selection: selected ? null : key, quote: null })}
        onPointerEnter={() => setHover(key)}
        onPointerLeave={() => setHover(null)}
      >
        <span>
          <span className="visually-hidden">
            {m.compare.of(
              index.parties.get(party)?.short ?? party,
              index.issues.get(issue)?.title ?? issue,
            )}
            :{' '}
          </span>
          {position === null ? (
            <span className={styles.silent} title={m.compare.notStated}>
              {m.common.notStated}
            </span>
          ) : (
            <>
              {changed && <b>{m.compare.now} </b>}
              <span className={styles.act}>{m.common.acts[cell.act]}</span> {position.summary}
              <span className={styles.meta}>
                {m.common.since(dates(position.from))}
                {cell.last !== null && cell.last !== position.from && (
                  <> · {m.compare.last(dates(cell.last))}</>
                )}{' '}
                · <b>{m.compare.quotesOf(passingQuotes, cell.quotes.length)}</b>
                {position.basis !== 'stated' && (
                  <>
                    {' '}
                    · <i>{m.common.basis[position.basis]}</i>
                  </>
                )}
              </span>
              {movement && !changed && (
                <span className={styles.moved}>
                  <span aria-hidden="true">● </span>
                  {m.compare.movedSince(kinds[movement.kind], dates(since))}
                </span>
              )}
            </>
          )}
        </span>
      </button>
      {changed && (
        <Suspense fallback={null}>
          <CHANGED.Cell movement={movement} since={since} />
        </Suspense>
      )}
      <DisputeBadge
        disputes={disputes}
        word={m.common.disputed}
        className={changed ? styles.below : styles.disputed}
      />
    </>
  );
});
