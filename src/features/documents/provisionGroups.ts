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
