import { memo, useMemo } from 'react';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useApp, useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import { shownDay } from '../../store/effectiveView.ts';
import { setHover, useHovered, useHoverRelease } from '../../store/hover.ts';
import { litIn, previewIn } from '../../store/lit.ts';
import { lookStyle } from '../../ui/Shape.tsx';
import { Glyph } from './Glyph.tsx';
import { itemSelection, itemText, laneName } from './itemText.ts';
import type { Shown } from './MarkLayer.tsx';
import styles from './Timeline.module.css';

interface Props {
  readonly mark: Shown['mark'];
  readonly x: number;
  readonly y: number;
  readonly markKey: string;
  readonly tabbable: boolean;
  /** Pixels to the next mark on the lane: whether a label has room. */
  readonly room: number;
  readonly onTip: (shown: Shown | null) => void;
  readonly onFocusMark: (key: string) => void;
  readonly onSelect: (shown: Shown) => void;
}

/** Half a mark's size, and half its target: WCAG 2.5.8 asks for 24 pixels. */
const R = 5;
const TARGET = 12;
const LETTER = 5.6;

/** One mark: a party's shape, a bar for talks, a sheet for a document, hollow for a change; with a count. */
export const MarkGlyph = memo(function MarkGlyph({
  mark,
  x,
  y,
  markKey,
  tabbable,
  room,
  onTip,
  onFocusMark,
  onSelect,
}: Props) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const shown = useMemo(() => ({ mark, x, y }), [mark, x, y]);
  const first = mark.items[0]!;
  const count = mark.items.length;
  const lit = useApp((s) => {
    const { ids } = litIn(s);
    return ids.size > 0 && mark.items.some((i) => ids.has(i.id));
  });
  /** A single mark says what it is; whether that is disputed changes with the day. */
  const text = useApp((s) =>
    count === 1 ? itemText(index, first, m, shownDay(s.view, s.index)) : '',
  );
  const own = count === 1 ? itemSelection(first) : null;
  const hovered = useHovered((h) => {
    if (h === null) return false;
    const { ids } = previewIn(store.getState(), h);
    return ids.size > 0 && mark.items.some((i) => ids.has(i.id));
  });
  useHoverRelease(own);
  const party = first.party === null ? undefined : index.parties.get(first.party);
  const lane = laneName(index, mark.lane, m);
  const label =
    count === 1
      ? m.timeline.mark(lane, dates(first.date), text)
      : `${lane}: ${m.timeline.bin(count, dates(first.date), dates(mark.items.at(-1)!.date))}. ${m.timeline.binHint}`;
  const name =
    first.kind === 'document' && count === 1 ? (index.documents.get(first.id)?.label ?? '') : '';
  const span = mark.x2 - mark.x;
  return (
    <g
      role="button"
      tabIndex={tabbable ? 0 : -1}
      aria-label={label}
      aria-pressed={lit}
      data-key={markKey}
      className={`${styles.mark} ${lit ? styles.litMark : ''}`}
      style={party ? lookStyle(party) : undefined}
      onClick={() => onSelect(shown)}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        onSelect(shown);
      }}
      onFocus={() => {
        onFocusMark(markKey);
        onTip(shown);
      }}
      onBlur={() => onTip(null)}
      onPointerEnter={() => {
        onTip(shown);
        if (own !== null) setHover(own);
      }}
      onPointerLeave={() => {
        onTip(null);
        setHover(null);
      }}
    >
      <rect
        className={styles.hit}
        x={x - TARGET}
        y={y - TARGET}
        width={2 * TARGET + span}
        height={2 * TARGET}
      />
      {span > 2 && <rect className={styles.span} x={x} y={y - 2} width={span} height={4} />}
      <Glyph kind={first.kind} x={x} y={y} party={party} big={count > 1} />
      {count > 1 && (
        <text aria-hidden="true" className={styles.count} x={x + R + 2} y={y - 3}>
          {count}
        </text>
      )}
      {name !== '' && room > name.length * LETTER + 16 && (
        <text aria-hidden="true" className={styles.label} x={x + 8} y={y + 4}>
          {name}
        </text>
      )}
      {(lit || hovered) && <circle className={styles.ring} cx={x} cy={y} r={R + 4} />}
      <circle className={styles.focusRing} cx={x} cy={y} r={R + 6} />
    </g>
  );
});
