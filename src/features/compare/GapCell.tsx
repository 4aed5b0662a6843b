import { memo, Suspense, useMemo } from 'react';
import type { Gap } from '../../analysis/gap.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useComparedDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ScaleTrack } from '../../ui/ScaleTrack.tsx';
import { CHANGED } from './changedPart.ts';
import styles from './GapCell.module.css';
import { GapCount } from './GapCount.tsx';
import { gapSentence, gapSign } from './gapSentence.ts';

/** The gap track of an issue: who stands where, where documents stand, how far apart the ends are. */
export const GapCell = memo(function GapCell({ gap }: { gap: Gap }) {
  const m = useMessages().compare;
  const index = useIndex();
  const store = useAppStore();
  const since = useComparedDay();
  const name = (party: string) => index.parties.get(party)?.short ?? party;
  const sentence = gapSentence(gap, m, name);
  const marks = useMemo(
    () =>
      gap.places.map((p) => ({
        key: p.party,
        step: p.step,
        look: index.parties.get(p.party)!,
        label: m.of(index.parties.get(p.party)!.short, gap.issue.title),
        accepts: p.accepts,
      })),
    [gap, index, m],
  );
  const ticks = useMemo(
    () =>
      gap.documents.map((d) => ({ key: d.provision.id, step: d.step, label: d.document.label })),
    [gap],
  );
  const track = (
    <ScaleTrack
      options={gap.issue.options.map((o) => o.label)}
      ordered={gap.issue.ordered}
      marks={marks}
      ticks={ticks}
      moreTicks={m.texts}
      label={m.trackLabel(gap.issue.title, sentence)}
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
  );
  const plain = (
    <>
      {track}
      <b className={styles.sign} title={sentence}>
        {gapSign(gap)}
      </b>
    </>
  );
  return (
    <div className={styles.gap}>
      {since === null ? (
        <div className={styles.track}>{plain}</div>
      ) : (
        <div className={`${styles.track} ${styles.compared}`}>
          <Suspense fallback={plain}>
            <CHANGED.Gap gap={gap} since={since} sentence={sentence}>
              {track}
            </CHANGED.Gap>
          </Suspense>
        </div>
      )}
      <details className={styles.how}>
        <summary>{m.howCounted}</summary>
        <GapCount gap={gap} sentence={sentence} />
      </details>
    </div>
  );
});
