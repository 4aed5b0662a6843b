import { gapAt, type Gap } from '../../../analysis/gap.ts';
import type { RecordIndex } from '../../../record/recordIndex.ts';
import type { Issue } from '../../../record/types.ts';
import type { Scene } from './figureOf.ts';
import type { Track } from './trackFigure.ts';

/** A gap as a scale with marks. */
export function trackOf(index: RecordIndex, gap: Gap): Track {
  return {
    options: gap.issue.options.map((o) => o.label),
    ordered: gap.issue.ordered,
    marks: gap.places.map((p) => {
      const look = index.parties.get(p.party)!;
      return { look, name: look.name, step: p.step, accepts: p.accepts };
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
    track: trackOf(index, gap),
    gap: silent.length === 0 ? words : `${words}. ${m.unplaced(silent.join(', '))}.`,
  };
}
