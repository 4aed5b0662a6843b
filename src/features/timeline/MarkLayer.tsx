import {
  memo,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { binMarks, steadyMarks, type Mark } from '../../analysis/bins.ts';
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
import { TimelineNow } from './timelineNow.ts';

/** Marks closer than this many pixels are gathered into one. */
const GAP = 13;
/** On a phone, counts need more room. */
const NARROW = { width: 500, gap: 22 };

/** More pixels to the next mark than any label takes. */
const ROOM = 200;

/** A mark with the place of its middle, in pixels of the plot. */
export interface Shown {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly onTip: (shown: Shown | null) => void;
  readonly onChoose: (shown: Shown | null) => void;
}

/** Marks that say what they said before are the same objects, so that theirs need not be drawn anew. */
function useSteadyMarks(marks: readonly Mark[]): readonly Mark[] {
  const before = useRef<readonly Mark[]>([]);
  // Only objects are taken from before, never what they say: which render it was makes no difference.
  // oxlint-disable-next-line react/refs
  const steady = useMemo(() => steadyMarks(before.current, marks), [marks]);
  useLayoutEffect(() => {
    before.current = steady;
  }, [steady]);
  return steady;
}

/** The marks of all lanes; one of them is in the tab order, arrow keys move it. */
export const MarkLayer = memo(function MarkLayer({ onTip, onChoose }: Props) {
  const state = use(TimelineNow)!;
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
  const marks = useSteadyMarks(
    useMemo(() => {
      if (!area || !xScale) return [];
      // The scale is a straight line; asking Recharts for thousands of places takes long.
      const [left, right] = [Number(xScale(window.from)), Number(xScale(window.to))];
      const perDay = (right - left) / (window.to - window.from);
      const x = (day: number) => left - area.x + (day - window.from) * perDay;
      return binMarks(items, x, gap, area.width);
    }, [items, window, area, xScale, gap]),
  );
  const shown = useMemo(
    () =>
      marks.map((mark) => ({
        mark,
        x: (area?.x ?? 0) + mark.x,
        y: Number(yScale?.(lanes.indexOf(mark.lane) + 0.5) ?? 0),
        key: markKey(mark),
      })),
    [marks, lanes, area, yScale],
  );
  const rooms = useMemo(() => {
    const next = new Map<string, number>();
    const end = area ? area.x + area.width : 0;
    return shown
      .toReversed()
      .map((s) => {
        const room = (next.get(s.mark.lane) ?? end) - s.x;
        next.set(s.mark.lane, s.x);
        // Whether a label has room: more than that need not be drawn anew.
        return Math.min(room, ROOM);
      })
      .toReversed();
  }, [shown, area]);
  const current = tabStop(shown, active);
  const keepFocus = useKeepFocus(group, shown, current, onTip);

  const select = (s: Shown) => {
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
  const latest = useRef(select);
  useLayoutEffect(() => {
    latest.current = select;
  });
  const onSelect = useCallback((s: Shown) => latest.current(s), []);
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
          return (
            <MarkGlyph
              key={s.key}
              mark={s.mark}
              x={s.x}
              y={s.y}
              tabbable={s.key === current}
              room={rooms[i]!}
              markKey={s.key}
              onTip={onTip}
              onFocusMark={setActive}
              onSelect={onSelect}
            />
          );
        })}
      </g>
    </>
  );
});
