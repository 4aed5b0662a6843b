import { memo, useMemo } from 'react';
import { gapAt, type Gap } from '../../analysis/gap.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ScaleTrack } from '../../ui/ScaleTrack.tsx';
import styles from './GapCell.module.css';
import { GapCount } from './GapCount.tsx';
import { gapSentence, gapSign } from './gapSentence.ts';

/** The gap track of an issue: who stands where, where documents stand, how far apart the ends are. */
export const GapCell = memo(function GapCell({ gap }: { gap: Gap }) {
  const m = useMessages().compare;
  const index = useIndex();
  const store = useAppStore();
  const name = (party: string) => index.parties.get(party)?.short ?? party;
  const sentence = gapSentence(gap, m, name);
  const dates = useDates();
  const day = useDay();
  const since = useComparedDay();
  const then = useMemo(() => {
    const parties = [...gap.places.map((p) => p.party), ...gap.unplaced];
    return since === null ? null : gapAt(index, gap.issue, parties, since);
  }, [index, gap, since]);
  const marks = useMemo(
    () =>
      gap.places.map((p) => {
        const look = index.parties.get(p.party)!;
        const was = then?.places.find((x) => x.party === p.party)?.step ?? p.step;
        const option = (step: number) => gap.issue.options[step]!.label;
        return {
          key: p.party,
          step: p.step,
          look,
          label: m.of(look.short, gap.issue.title),
          accepts: p.accepts,
          from:
            was === p.step
              ? undefined
              : { step: was, text: m.trackMoved(look.short, option(was), option(p.step)) },
        };
      }),
    [gap, then, index, m],
  );
  const moved = marks.flatMap((mark) => mark.from?.text ?? []);
  const sign = gapSign(gap);
  const before = then === null ? sign : gapSign(then);
  const words = (x: string) =>
    x in m.gapSigns ? m.gapSigns[x as keyof typeof m.gapSigns] : m.gapCount(Number(x));
  const ticks = useMemo(
    () =>
      gap.documents.map((d) => ({ key: d.provision.id, step: d.step, label: d.document.label })),
    [gap],
  );
  return (
    <div className={styles.gap}>
      <div className={`${styles.track} ${then === null ? '' : styles.compared}`}>
        <ScaleTrack
          options={gap.issue.options.map((o) => o.label)}
          ordered={gap.issue.ordered}
          marks={marks}
          ticks={ticks}
          moreTicks={m.texts}
          label={m.trackLabel(gap.issue.title, [sentence, ...moved].join(' '))}
          onMark={(party) =>
            store.getState().navigate({
              selection: writeSelection({ kind: 'cell', party, issue: gap.issue.id }),
              quote: null,
            })
          }
          onTick={(provision) =>
            store.getState().navigate({
              selection: writeSelection({ kind: 'provision', provision }),
              quote: null,
            })
          }
        />
        <b className={styles.sign} title={sentence}>
          {before === sign || since === null ? (
            sign
          ) : (
            <>
              <span aria-hidden="true">
                {before} → {sign}
              </span>
              <span className="visually-hidden">
                {m.gapThenNow(dates(since), words(before), dates(day), words(sign))}
              </span>
            </>
          )}
        </b>
      </div>
      <details className={styles.how}>
        <summary>{m.howCounted}</summary>
        <GapCount gap={gap} sentence={sentence} />
      </details>
    </div>
  );
});
