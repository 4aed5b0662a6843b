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
  useIndex,
  useSince,
} from '../../store/AppStoreContext.tsx';
import { DisputeBadge } from '../../store/DisputeBadge.tsx';
import { setHover, useHovered, useHoverRelease } from '../../store/hover.ts';
import { litIn, previewIn } from '../../store/lit.ts';
import { writeSelection } from '../../store/selection.ts';
import { useCellDay, useRestated } from '../../store/steady.ts';
import { CellMeta } from './CellMeta.tsx';
import { CellSilence, CellVoices } from './CellExtras.tsx';
import { CHANGED } from './changedPart.ts';
import styles from './PartyCell.module.css';

interface Props {
  readonly party: string;
  readonly issue: string;
  /** Statements that pass the filters; null when none narrows them. */
  readonly passing: ReadonlySet<string> | null;
}

/**
 * What one party wants on one issue: act, sentence, since when, when last and by whom, how many
 * quotations, on what basis. Below it, where there are any: disputes, and voices of the party that differ.
 */
export const PartyCell = memo(function PartyCell({ party, issue, passing }: Props) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const day = useCellDay(party, issue);
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
  const restated = useRestated(cell);
  const pair = seriesKey(party, issue);
  const hasVoices = index.voicesOf.has(pair);
  const hasSilence = index.silencesOf.has(pair);
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
    styles.whole,
    selected ? styles.selected : '',
    restated?.age === 'stale' ? styles.stale : '',
    lit && !selected ? styles.lit : '',
    hovered ? styles.hovered : '',
  ]
    .filter(Boolean)
    .join(' ');
  const notStated = (
    <span className={styles.silent} title={m.compare.notStated}>
      {m.common.notStated}
    </span>
  );
  return (
    <div className={className}>
      <button
        type="button"
        className={styles.cell}
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
          {position && (
            <>
              <span className={styles.text}>
                {changed && <b>{m.compare.now} </b>}
                <span className={styles.act}>{m.common.acts[cell.act]}</span> {position.summary}
              </span>
              <span className={styles.meta}>
                <CellMeta
                  cell={cell}
                  position={position}
                  restated={restated}
                  passing={passingQuotes}
                />
              </span>
            </>
          )}
          {hasSilence ? (
            <CellSilence party={party} issue={issue}>
              {position ? null : notStated}
            </CellSilence>
          ) : (
            !position && notStated
          )}
          {movement && !changed && (
            <span className={styles.moved}>
              <span aria-hidden="true">● </span>
              {m.compare.movedSince(kinds[movement.kind], dates(since))}
            </span>
          )}
        </span>
      </button>
      {(changed || disputes.length > 0 || hasVoices) && (
        <div className={styles.marks}>
          {changed && (
            <Suspense fallback={null}>
              <CHANGED.Cell movement={movement} since={since} />
            </Suspense>
          )}
          <DisputeBadge disputes={disputes} word={m.common.disputed} />
          {hasVoices && <CellVoices party={party} issue={issue} />}
        </div>
      )}
    </div>
  );
});
