import type { Document, Provision } from '../../record/types.ts';

/** Points that a document prints under one number; without a number, those that stand together. */
export interface ProvisionGroup {
  readonly number: string | undefined;
  readonly points: readonly Provision[];
}

/** Groups neighbouring points by their printed number, in the order of the document. */
export function provisionGroups(document: Document): readonly ProvisionGroup[] {
  const groups: { number: string | undefined; points: Provision[] }[] = [];
  for (const point of document.provisions) {
    const last = groups.at(-1);
    if (last && last.number === point.number) last.points.push(point);
    else groups.push({ number: point.number, points: [point] });
  }
  return groups;
}

/** Numbers that a text is known to have and the record has no point under. */
interface MissingPoints {
  readonly from: number;
  readonly to: number;
}

/** What stands in the list of points, in the order in which a reader looks for it. */
export type PointEntry = ProvisionGroup | MissingPoints;

/**
 * The points of a document with the gaps in its numbers as entries of their own. Only for numbers that
 * count: "II.1" says nothing of what lies between.
 */
export function pointEntries(document: Document): readonly PointEntry[] {
  const groups = provisionGroups(document);
  const numbered = groups.filter((g) => g.number !== undefined);
  const counts = numbered.every((g) => /^\d+[a-z]?$/.test(g.number!));
  if (document.numbering === 'none' || !counts || numbered.length === 0) return groups;
  const entries: PointEntry[] = [];
  let next = 1;
  const skip = (to: number) => {
    if (to >= next) entries.push({ from: next, to });
  };
  const last = groups.findLastIndex((g) => g.number !== undefined);
  groups.forEach((g, i) => {
    if (g.number !== undefined) {
      const n = Number.parseInt(g.number, 10);
      skip(n - 1);
      next = Math.max(next, n + 1);
    }
    entries.push(g);
    if (i === last && document.points !== undefined) skip(document.points);
  });
  return entries;
}
