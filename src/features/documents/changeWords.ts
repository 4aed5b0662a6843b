import { unseenOf } from '../../analysis/clauseRelation.ts';
import type { PointChange } from '../../analysis/clauseStory.ts';
import type { Issue } from '../../record/types.ts';
import type { lineage } from '../../messages/en/lineage.ts';

type Words = typeof lineage.clause;

/** Says what became of a point: kept, reworded, moved and towards whom, split, merged, dropped, not published. */
export function changeWords(
  m: Words,
  c: PointChange,
  issue: Issue,
  name: (party: string) => string,
): string {
  if (c.kind === 'drops')
    return unseenOf(c.document) === null ? `${m.dropped}.` : `${m.dropped}, ${m.asKnown}.`;
  if (c.kind === 'unpublished') return `${m.unpublished}.`;
  const label = (id: string | undefined) => issue.options.find((o) => o.id === id)?.label ?? '';
  const wording = c.clause?.wording ?? 'unknown';
  const moved =
    c.steps !== null && c.steps > 0
      ? [
          m.moved(c.steps, c.towards.map(name)),
          m.fromOption(label(c.from?.provision.option), label(c.to?.provision.option)),
        ].join(', ')
      : null;
  const parts = [
    c.kind === 'splits' ? m.split : c.kind === 'merges' ? m.merged : null,
    moved ??
      (c.steps === null
        ? m.carried[wording]
        : c.clause === null
          ? m.sameComputed
          : { same: m.kept, changed: m.reworded, unknown: m.same }[wording]),
  ].filter((part) => part !== null);
  return `${parts.join(', ')}${c.clause === null ? ` (${m.computed})` : ''}.`;
}
