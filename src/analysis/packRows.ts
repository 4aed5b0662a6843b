/** A stretch that something takes up on a line. */
export interface Stretch1D {
  readonly from: number;
  readonly to: number;
}

/** Gives each stretch the first row where it touches none before it. Returns the rows, in the order given. */
export function packRows(stretches: readonly Stretch1D[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    let row = ends.findIndex((end) => end <= from);
    if (row < 0) row = ends.length;
    ends[row] = to;
    return row;
  });
}
