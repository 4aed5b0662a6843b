import type { Gap } from '../../analysis/gap.ts';
import type { Messages } from '../../messages/en/en.ts';

/** The gap in words, as the comparison says it: how many steps between whom, or why none are counted. */
export function gapWords(
  gap: Gap,
  m: Messages['compare'],
  name: (party: string) => string,
): string {
  const parts: string[] = [];
  if (gap.differs === null) parts.push(m.gapUnknown);
  else if (!gap.issue.ordered) parts.push(gap.differs ? m.gapDiffer : m.gapSame);
  else if (gap.steps === 0) parts.push(m.gapNone(gap.places.length));
  else if (gap.steps !== null && gap.furthest)
    parts.push(m.gapSteps(gap.steps, name(gap.furthest[0]), name(gap.furthest[1]), gap.most));
  if (gap.unplaced.length > 0) parts.push(m.gapUnplaced(gap.unplaced.map(name).join(', ')));
  return parts.join(' ');
}
