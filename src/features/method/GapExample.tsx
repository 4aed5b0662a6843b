import { gapAt } from '../../analysis/gap.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';

/** The widest gap of the record on the day shown, counted out. */
export function GapExample() {
  const m = useMessages();
  const mm = useMethodMessages();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const gaps = index.data.issues
    .map((i) => gapAt(index, i, parties, day))
    .filter((g) => g.steps !== null && g.furthest);
  const widest = gaps.reduce<(typeof gaps)[number] | null>(
    (a, b) => (a && a.steps! >= b.steps! ? a : b),
    null,
  );
  if (!widest?.furthest || widest.steps === null) return null;
  const [low, high] = widest.furthest.map((p) => widest.places.find((x) => x.party === p));
  const name = (id: string) => index.parties.get(id)?.short ?? id;
  return (
    <p>
      {mm.gapExample(
        widest.issue.title,
        m.compare.gapSteps(
          widest.steps,
          name(widest.furthest[0]),
          name(widest.furthest[1]),
          widest.most,
        ),
      )}{' '}
      {high && low && mm.gapFormula(name(high.party), high.step, name(low.party), low.step)}
    </p>
  );
}
