import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { clampDay, keyedDay } from '../../analysis/daySteps.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import type { Window } from '../../analysis/zoomWindow.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useGesture } from '../../store/useGesture.ts';
import type { View } from '../../store/view.ts';
import { handlePlace, shareOf } from './handlePlace.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly label: string;
  readonly day: string;
  /** The day of this moment: several moves can come before the next render. */
  readonly now: () => string;
  /** The days that it can lead to. */
  readonly first: string;
  readonly last: string;
  readonly window: Window;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly className: string | undefined;
  readonly change: (day: string) => Partial<View>;
}

/** Keys that follow each other this fast are one gesture. */
const KEYS_REST_MS = 1000;

/**
 * A day of the timeline as a slider: drag it with mouse, finger or pen, or use the keys. Its events
 * stay with it, so that a drag is no brush.
 */
export function DaySlider({
  label,
  day,
  now,
  first,
  last,
  window,
  plot,
  className,
  change,
}: Props) {
  const dates = useDates();
  const drag = useGesture();
  const keys = useGesture(KEYS_REST_MS);
  /** How far from the line the handle was taken, in pixels; null while nobody holds it. */
  const held = useRef<number | null>(null);

  const place = (e: PointerEvent) => {
    const { left, width } = plot.current!.getBoundingClientRect();
    return { x: e.clientX - left, width };
  };
  const onDown = (e: PointerEvent<HTMLDivElement>) => {
    e.stopPropagation();
    if (e.button !== 0 || !e.isPrimary) return;
    e.preventDefault();
    e.currentTarget.focus({ preventScroll: true });
    e.currentTarget.setPointerCapture(e.pointerId);
    const { x, width } = place(e);
    held.current = x - shareOf(day, window) * width;
    drag.begin();
  };
  const onMove = (e: PointerEvent<HTMLDivElement>) => {
    e.stopPropagation();
    if (held.current === null) return;
    const { x, width } = place(e);
    const share = Math.min(1, Math.max(0, (x - held.current) / width));
    const to = dayText(Math.round(window.from + share * (window.to - window.from)));
    const next = clampDay(to, first, last);
    if (next === now()) return;
    drag.to(change(next));
  };
  const onEnd = (e: PointerEvent<HTMLDivElement>) => {
    e.stopPropagation();
    held.current = null;
  };
  const onKey = (e: KeyboardEvent<HTMLDivElement>) => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const next = keyedDay(e.key, e.shiftKey, now(), first, last);
    if (next === null) return;
    e.preventDefault();
    if (next === now()) return;
    keys.to(change(next));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={className}
      style={handlePlace(day, window)}
      aria-label={label}
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(last > day ? last : day)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={dates(day, 'long')}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
      onLostPointerCapture={onEnd}
      onKeyDown={onKey}
      onBlur={keys.begin}
    >
      <span className={styles.handleText} aria-hidden="true">
        {label} {dates(day)}
      </span>
    </div>
  );
}
