interface Keyed {
  readonly key: string;
  readonly x: number;
  readonly mark: { readonly lane: string };
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
