interface Keyed {
  readonly key: string;
  readonly x: number;
  readonly mark: { readonly lane: string; readonly items: readonly { readonly id: string }[] };
}

/** Key of a mark: its lane and its first item. */
export const markKey = (mark: Keyed['mark']) => `${mark.lane} ${mark.items[0]?.id ?? ''}`;

/**
 * The one mark in the tab order: the active one, or the one that has taken its item in, or, when
 * that is out of the window, the last of its lane, then the last of all.
 */
export function tabStop(shown: readonly Keyed[], active: string | null): string | null {
  const last =
    shown.find((s) => s.key === active) ??
    shown.find((s) => s.mark.items.some((i) => `${s.mark.lane} ${i.id}` === active)) ??
    shown.findLast((s) => active?.startsWith(`${s.mark.lane} `)) ??
    shown.at(-1);
  return last?.key ?? null;
}

/** The mark that an arrow key, Home or End leads to: along the lane, or to the nearest of the next lane. */
export function nextMark(
  shown: readonly Keyed[],
  current: string | null,
  key: string,
  lanes: readonly string[],
): string | null {
  const here = shown.find((s) => s.key === current);
  if (!here) return null;
  const lane = shown.filter((s) => s.mark.lane === here.mark.lane);
  const at = lane.indexOf(here);
  switch (key) {
    case 'ArrowLeft':
      return lane[at - 1]?.key ?? null;
    case 'ArrowRight':
      return lane[at + 1]?.key ?? null;
    case 'Home':
      return lane[0]?.key ?? null;
    case 'End':
      return lane.at(-1)?.key ?? null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      for (let i = lanes.indexOf(here.mark.lane) + by; i >= 0 && i < lanes.length; i += by) {
        const there = shown.filter((s) => s.mark.lane === lanes[i]);
        if (there.length > 0)
          return there.reduce((a, b) => (Math.abs(b.x - here.x) < Math.abs(a.x - here.x) ? b : a))
            .key;
      }
      return null;
    }
    default:
      return null;
  }
}
