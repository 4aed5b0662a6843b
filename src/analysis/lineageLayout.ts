import { packRows } from './packRows.ts';
import { stretchedTime } from './stretchedTime.ts';

/** A document to draw. `width` is how much its words take, at the most. */
export interface LineageNode {
  readonly id: string;
  readonly day: number;
  readonly lane: string;
  readonly width: number;
  /** Order among the documents of one day: see `ranksOf`. */
  readonly rank?: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: Box;
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly {
    readonly lane: string;
    readonly y: number;
    readonly height: number;
  }[];
  /** In order of time. */
  readonly nodes: readonly PlacedNode[];
  /** Place of a day. */
  x(day: number): number;
}

/** Sizes in pixels of the drawing, which is not scaled: text keeps its size. */
const STRETCH = { least: 24, most: 86, perDay: 0.36 };
const ROW = 36;
const PAD = 5;
const SIGN = 11;
const APART = 10;
const MARGIN = 12;

/**
 * Order of drawing: by day, on one day what came of another after it, else by id, so that it doesn't
 * depend on how the record is sorted.
 */
export function inTime<
  T extends { readonly id: string; readonly day: number; readonly rank?: number },
>(nodes: readonly T[]): readonly T[] {
  return [...nodes].sort(
    (a, b) =>
      a.day - b.day || (a.rank ?? 0) - (b.rank ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** For each document how many others lead to it within its own day, one after another. */
export function ranksOf(
  days: ReadonlyMap<string, number>,
  edges: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const same = edges.filter((e) => days.has(e.from) && days.get(e.from) === days.get(e.to));
  // As many rounds as there are edges is enough for the longest chain, and ends even on a circle.
  for (let round = 0; round < same.length; round++)
    for (const e of same)
      if ((ranks.get(e.to) ?? 0) <= (ranks.get(e.from) ?? 0))
        ranks.set(e.to, Math.min(same.length, (ranks.get(e.from) ?? 0) + 1));
  return ranks;
}

/**
 * Places documents along time, a lane an authorship, words to the right of each sign. Where the words
 * of a lane would touch, the lane gets another row.
 */
export function lineageLayout(
  nodes: readonly LineageNode[],
  lanes: readonly string[],
): LineageLayout {
  const time = stretchedTime(
    nodes.map((n) => n.day),
    STRETCH,
  );
  const x = (day: number) => MARGIN + time.x(day);
  const ordered = inTime(nodes);
  const placed = new Map<string, PlacedNode>();
  const bands: { lane: string; y: number; height: number }[] = [];
  let top = 0;
  for (const lane of lanes) {
    const own = ordered.filter((n) => n.lane === lane);
    const rows = packRows(
      own.map((n) => ({ from: x(n.day) - SIGN, to: x(n.day) + SIGN + n.width + APART })),
    );
    own.forEach((n, i) => {
      const y = top + PAD + (rows[i]! + 0.5) * ROW;
      const label = { x: x(n.day) + SIGN, y: y - ROW / 2 + 2, width: n.width, height: ROW - 4 };
      placed.set(n.id, { id: n.id, x: x(n.day), y, label });
    });
    const height = 2 * PAD + Math.max(1, ...rows.map((r) => r + 1)) * ROW;
    bands.push({ lane, y: top, height });
    top += height;
  }
  const list = ordered.flatMap((n) => placed.get(n.id) ?? []);
  const right = Math.max(0, ...list.map((n) => n.label.x + n.label.width));
  return { width: right + MARGIN, height: top, lanes: bands, nodes: list, x };
}

/** The same turned for a narrow page: a row a document, time downwards, a thin column a lane. */
export function lineageColumns(
  nodes: readonly LineageNode[],
  lanes: readonly string[],
  row: number,
  column: number,
): Omit<LineageLayout, 'x' | 'lanes'> {
  const width = lanes.length * column;
  return {
    width,
    height: nodes.length * row,
    nodes: inTime(nodes).map((n, i) => ({
      id: n.id,
      x: (lanes.indexOf(n.lane) + 0.5) * column,
      y: (i + 0.5) * row,
      label: { x: width, y: i * row, width: n.width, height: row },
    })),
  };
}

/** Who wrote a document, in the record's order of parties: its lane. */
export function laneOf(authors: readonly string[], parties: readonly string[]): string {
  return parties.filter((p) => authors.includes(p)).join(' ');
}

/** Lanes of documents: those of one author in the order of parties, then those of more. */
export function lanesOf(
  authorships: readonly (readonly string[])[],
  parties: readonly string[],
): readonly string[] {
  const place = (lane: string) =>
    lane.split(' ').map((p) => String(parties.indexOf(p)).padStart(3, '0'));
  const key = (lane: string) => {
    const places = place(lane);
    return `${String(places.length).padStart(3, '0')} ${places.join(' ')}`;
  };
  return [...new Set(authorships.map((a) => laneOf(a, parties)))].sort((a, b) =>
    key(a).localeCompare(key(b)),
  );
}
