import { gapAt, type Gap } from '../../../analysis/gap.ts';
import { movementBetween } from '../../../analysis/movement.ts';
import type { RecordIndex } from '../../../record/recordIndex.ts';
import type { Issue } from '../../../record/types.ts';
import type { Scene } from './figureOf.ts';
import type { Track } from './trackFigure.ts';

/** A gap as a scale with marks; while two days are compared, with the step that each party has left. */
export function trackOf(
  index: RecordIndex,
  gap: Gap,
  { compared, day }: Pick<Scene, 'compared' | 'day'>,
): Track {
  const steps = (party: string) =>
    compared === null
      ? null
      : (movementBetween(index, party, gap.issue.id, compared, day)?.steps ?? null);
  return {
    options: gap.issue.options.map((o) => o.label),
    ordered: gap.issue.ordered,
    marks: gap.places.map((p) => {
      const look = index.parties.get(p.party)!;
      const moved = steps(p.party);
      const was = moved === null || moved === 0 ? null : p.step - moved;
      return { look, name: look.name, step: p.step, accepts: p.accepts, was };
    }),
  };
}

/** The scale of an issue on the day of the picture, and what its gap is in words. */
export function gapText(
  scene: Scene,
  issue: Issue,
): { readonly track: Track; readonly gap: string } {
  const { index, texts } = scene;
  const gap = gapAt(index, issue, scene.parties, scene.day);
  const m = texts.figures;
  const words =
    gap.differs === null
      ? m.unknown
      : gap.steps === null
        ? gap.differs
          ? m.differ
          : m.same
        : gap.steps === 0
          ? m.same
          : m.gap(gap.steps, gap.most);
  const silent = gap.unplaced.map((p) => index.parties.get(p)?.name ?? p);
  return {
    track: trackOf(index, gap, scene),
    gap: silent.length === 0 ? words : `${words}. ${m.unplaced(silent.join(', '))}.`,
  };
}
