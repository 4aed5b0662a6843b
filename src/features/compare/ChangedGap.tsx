import { useMemo, type ReactNode } from 'react';
import { gapAt, type Gap } from '../../analysis/gap.ts';
import { trackMoves } from '../../analysis/trackMoves.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { TrackMoves } from '../../ui/TrackMoves.tsx';
import styles from './GapCell.module.css';
import { gapSign } from './gapSentence.ts';

interface Props {
  readonly gap: Gap;
  readonly since: string;
  readonly sentence: string;
  /** The track as it stands now. */
  readonly children: ReactNode;
}

/** The gap then and now: an arrow for each party that moved, and both numbers where they differ. */
export function ChangedGap({ gap, since, sentence, children }: Props) {
  const m = useChangeMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const then = useMemo(() => {
    const parties = [...gap.places.map((p) => p.party), ...gap.unplaced];
    return gapAt(index, gap.issue, parties, since);
  }, [index, gap, since]);
  const moves = useMemo(() => trackMoves(then, gap), [then, gap]);
  const option = (step: number) => gap.issue.options[step]!.label;
  const [was, is] = [gapSign(then), gapSign(gap)];
  const words = (sign: string) =>
    sign in m.gapSigns ? m.gapSigns[sign as keyof typeof m.gapSigns] : m.gapCount(Number(sign));
  return (
    <>
      <div>
        <TrackMoves
          steps={gap.issue.options.length}
          marks={gap.places}
          moves={moves.map((x) => {
            const look = index.parties.get(x.party)!;
            return { ...x, look, text: m.arrow(look.short, option(x.from), option(x.to)) };
          })}
          label={(texts) => m.arrows(dates(since), texts)}
        />
        {children}
      </div>
      <b className={styles.sign} title={sentence} data-gap={`${was} ${is}`}>
        {was === is ? (
          is
        ) : (
          <>
            <span aria-hidden="true">
              {was} → {is}
            </span>
            <span className="visually-hidden">
              {m.gapThenNow(dates(since), words(was), dates(day), words(is))}
            </span>
          </>
        )}
      </b>
    </>
  );
}
