/** Time drawn so that crowded weeks have room and empty years don't take it: order is kept, not length. */
export interface StretchedTime {
  readonly width: number;
  /** Place of a day: grows with the day. Before the first and after the last day given it stays there. */
  x(day: number): number;
}

export interface Stretch {
  /** Least and most pixels between two days that follow each other. */
  readonly least: number;
  readonly most: number;
  readonly perDay: number;
}

/**
 * Lays days out from the left. A place depends on the days before it alone, so that a later day moves
 * nothing; between two days given time runs evenly.
 */
export function stretchedTime(days: readonly number[], s: Stretch): StretchedTime {
  const knots = [...new Set(days)].sort((a, b) => a - b);
  const places: number[] = [];
  knots.forEach((day, i) => {
    const gap = i === 0 ? 0 : Math.min(s.most, s.least + (day - knots[i - 1]!) * s.perDay);
    places.push(i === 0 ? 0 : places[i - 1]! + gap);
  });
  return {
    width: places.at(-1) ?? 0,
    x(day) {
      const after = knots.findIndex((k) => k >= day);
      if (after < 0) return places.at(-1) ?? 0;
      if (after === 0) return 0;
      const [a, b] = [knots[after - 1]!, knots[after]!];
      const [left, right] = [places[after - 1]!, places[after]!];
      return left + ((day - a) / (b - a)) * (right - left);
    },
  };
}
