import type { TimelineItem } from './timelineItems.ts';

/** A mark on a lane: one item, or several that would touch. Positions in pixels. */
export interface Mark {
  readonly lane: string;
  readonly x: number;
  /** Right end of a span; equal to `x` for a point. */
  readonly x2: number;
  readonly items: readonly TimelineItem[];
}

/** The marks of a moment ago where they say the same: what is drawn of them can stay. */
export function steadyMarks(before: readonly Mark[], now: readonly Mark[]): readonly Mark[] {
  const old = new Map(before.map((m) => [`${m.lane} ${m.items[0]!.id}`, m]));
  return now.map((m) => {
    const was = old.get(`${m.lane} ${m.items[0]!.id}`);
    return was &&
      was.x === m.x &&
      was.x2 === m.x2 &&
      was.items.length === m.items.length &&
      was.items.every((item, i) => item === m.items[i])
      ? was
      : m;
  });
}

/**
 * Gathers the items of each lane into marks that are at least `gap` pixels apart, so that what is
 * drawn depends on the width, never on the size of the record: at most `width / gap + 1` marks a
 * lane. `items` are in the order of their first day; `x` maps a day number to pixels.
 */
export function binMarks(
  items: readonly TimelineItem[],
  x: (day: number) => number,
  gap: number,
  width: number,
): readonly Mark[] {
  const open = new Map<string, { x: number; x2: number; items: TimelineItem[] }>();
  const marks: Mark[] = [];
  const close = (lane: string) => {
    const m = open.get(lane);
    if (m) marks.push({ lane, x: m.x, x2: m.x2, items: m.items });
    open.delete(lane);
  };
  for (const item of items) {
    const left = x(item.from);
    const right = x(item.vague ? item.to : item.from);
    if (right < 0 || left > width) continue;
    const at = Math.max(0, left);
    const end = Math.min(width, Math.max(at, right));
    const m = open.get(item.lane);
    if (m && at - m.x < gap) {
      m.items.push(item);
      m.x2 = Math.max(m.x2, end);
      continue;
    }
    close(item.lane);
    open.set(item.lane, { x: at, x2: end, items: [item] });
  }
  for (const lane of [...open.keys()]) close(lane);
  return marks;
}
