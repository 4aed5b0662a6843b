import { gapAt, type Gap } from '../../analysis/gap.ts';
import { trackMoves } from '../../analysis/trackMoves.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useComparedDay, useIndex } from '../../store/AppStoreContext.tsx';
import { TrackMoves } from '../../ui/TrackMoves.tsx';

/** Arrows above the scale for who moved since the earlier day. Nothing without two days. */
export function IssueMoves({ gap }: { gap: Gap }) {
  const m = useChangeMessages();
  const dates = useDates();
  const index = useIndex();
  const since = useComparedDay();
  if (since === null) return null;
  const parties = [...gap.places.map((p) => p.party), ...gap.unplaced];
  const { options } = gap.issue;
  return (
    <TrackMoves
      steps={options.length}
      marks={gap.places}
      moves={trackMoves(gapAt(index, gap.issue, parties, since), gap).map((x) => {
        const look = index.parties.get(x.party)!;
        const text = m.arrow(look.short, options[x.from]!.label, options[x.to]!.label);
        return { ...x, look, text };
      })}
      label={(texts) => m.arrows(dates(since), texts)}
    />
  );
}
