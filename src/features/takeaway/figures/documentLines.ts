import { documentDifference, predecessorOf } from '../../../analysis/documentDifference.ts';
import { latestResponse } from '../../../analysis/latestResponses.ts';
import type { Document } from '../../../record/types.ts';
import type { Scene } from './figureOf.ts';

/** What a document's picture says: how it differs from the text it replaced, its points, its answers. */
export function documentLines(
  scene: Pick<Scene, 'index' | 'texts' | 'day'>,
  d: Document,
): readonly string[] {
  const { index, texts, day } = scene;
  const lines: string[] = [];
  const pair = index.data.meta.headline;
  const name = (id: string) => index.parties.get(id)?.name ?? id;
  const earlier = predecessorOf(index, d);
  if (earlier) {
    const x = documentDifference(index, d, earlier, pair);
    if (x.shared > 0)
      lines.push(
        texts.figures.difference({
          earlier: earlier.title,
          shared: x.shared,
          a: name(pair[0]),
          b: name(pair[1]),
          towardsA: x.towards[0],
          towardsB: x.towards[1],
          same: x.same,
        }),
      );
  }
  if (d.provisions.length > 0)
    lines.push(
      texts.figures.points(
        d.provisions.length,
        new Set(d.provisions.flatMap((p) => (p.issue === undefined ? [] : [p.issue]))).size,
      ),
    );
  const answers = index.data.parties.flatMap((p) => {
    const r = latestResponse(index, d, p.id, day);
    return r ? [texts.figures.answer(p.name, texts.common.responses[r.act])] : [];
  });
  if (answers.length > 0) lines.push(texts.figures.answers(answers));
  return lines.length > 0 ? lines : [d.summary];
}
