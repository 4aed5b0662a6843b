import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { binMarks, type Mark } from '../../analysis/bins.ts';
import { openBin } from '../../analysis/openBin.ts';
import { panWindow, zoomWindow } from '../../analysis/zoomWindow.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useApp, useAppStore } from '../../store/AppStoreContext.tsx';
import { itemSelection } from './itemText.ts';
import { LineageLines } from './LineageLines.tsx';
import { MarkGlyph } from './MarkGlyph.tsx';
import { markKey, nextMark, tabStop } from './nextMark.ts';
import styles from './Timeline.module.css';
import { useKeepFocus } from './useKeepFocus.ts';
import type { TimelineState } from './useTimeline.ts';

/** Marks closer than this many pixels are gathered into one. */
const GAP = 13;
/** On a phone, counts need more room. */
const NARROW = { width: 500, gap: 22 };

/** A mark with the place of its middle, in pixels of the plot. */
export interface Shown {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly state: TimelineState;
  readonly onTip: (shown: Shown | null) => void;
  readonly onChoose: (shown: Shown | null) => void;
}

/** The marks of all lanes; one of them is in the tab order, arrow keys move it. */
export const MarkLayer = memo(function MarkLayer({ state, onTip, onChoose }: Props) {
  const m = useMessages().timeline;
  const store = useAppStore();
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const group = useRef<SVGGElement>(null);
  const selecting = useApp((s) => s.view.selection !== null);
  const [active, setActive] = useState<string | null>(null);
  const { window, bounds, lanes, items, show } = state;
  const width = area?.width ?? 0;
  const gap = width < NARROW.width ? NARROW.gap : GAP;
  const shown = useMemo(() => {
    if (!area || !xScale || !yScale) return [];
    const marks = binMarks(items, (day) => Number(xScale(day)) - area.x, gap, area.width);
    return marks.map((mark) => ({
      mark,
      x: area.x + mark.x,
      y: Number(yScale(lanes.indexOf(mark.lane) + 0.5)),
      key: markKey(mark),
    }));
  }, [items, lanes, area, xScale, yScale, gap]);
  const current = tabStop(shown, active);
  const keepFocus = useKeepFocus(group, shown, current, onTip);

  const select = (s: (typeof shown)[number]) => {
    const { mark } = s;
    const [item] = mark.items;
    if (mark.items.length === 1 && item) {
      onTip(null);
      store.getState().navigate({
        selection: itemSelection(item),
        quote: item.kind === 'statement' ? item.id : null,
      });
      return;
    }
    const opening = openBin(mark.items, items, { window, bounds, width, gap });
    if (opening.kind === 'zoom') show(opening.window);
    else onChoose(s);
  };
  const onKey = (e: KeyboardEvent<SVGGElement>) => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const here = shown.find((s) => s.key === current);
    const middle = here ? here.mark.items[0]!.from : (window.from + window.to) / 2;
    const step = nextMark(shown, current, e.key, lanes);
    if (step) {
      setActive(step);
      group.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(step)}"]`)?.focus();
    } else if (e.key === '+' || e.key === '=') show(zoomWindow(window, bounds, middle, 0.6));
    else if (e.key === '-' || e.key === '_') show(zoomWindow(window, bounds, middle, 1.6));
    else if (e.key === 'PageUp') show(panWindow(window, bounds, -0.5));
    else if (e.key === 'PageDown') show(panWindow(window, bounds, 0.5));
    else if (e.key === '0') show(null);
    else if (e.key === 'Escape') {
      onTip(null);
      onChoose(null);
      return;
    } else return;
    e.preventDefault();
  };
  return (
    <>
      {area && xScale && yScale && (
        <LineageLines
          state={state}
          x={(day) => Number(xScale(day))}
          y={Number(yScale(lanes.indexOf('documents') + 0.5))}
          area={area}
        />
      )}
      <g
        ref={group}
        className={selecting ? styles.selecting : undefined}
        role="group"
        aria-label={`${m.chart}. ${m.keys}`}
        tabIndex={shown.length === 0 ? 0 : undefined}
        onKeyDown={onKey}
        {...keepFocus}
      >
        {shown.map((s, i) => {
          const next = shown.slice(i + 1).find((o) => o.mark.lane === s.mark.lane);
          return (
            <MarkGlyph
              key={s.key}
              shown={s}
              tabbable={s.key === current}
              room={(next?.x ?? (area ? area.x + area.width : s.x)) - s.x}
              markKey={s.key}
              onTip={onTip}
              onFocusMark={setActive}
              onSelect={() => select(s)}
            />
          );
        })}
      </g>
    </>
  );
});
