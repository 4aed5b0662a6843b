import { useMemo } from 'react';
import { stepOf } from '../../analysis/documentDifference.ts';
import { gapAt } from '../../analysis/gap.ts';
import type { Document, Issue } from '../../record/types.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ScaleTrack } from '../../ui/ScaleTrack.tsx';

interface Props {
  readonly documents: readonly Document[];
  readonly issue: Issue;
}

/** The issue's scale: where the parties stand on the day shown, and the documents compared. */
export function VersusTrack({ documents, issue }: Props) {
  const m = useVersusMessages();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const marks = useMemo(
    () =>
      gapAt(index, issue, parties, day).places.map((p) => ({
        key: p.party,
        step: p.step,
        look: index.parties.get(p.party)!,
        label: index.parties.get(p.party)!.short,
        accepts: p.accepts,
      })),
    [index, issue, parties, day],
  );
  const ticks = useMemo(
    () =>
      [...new Set(documents)].flatMap((d) => {
        const step = stepOf(d, issue);
        return step === null ? [] : [{ key: d.id, step, label: d.label }];
      }),
    [documents, issue],
  );
  const stands = [...marks, ...ticks].map((x) => m.stands(x.label, issue.options[x.step]!.label));
  if (stands.length === 0) return null;
  return (
    <ScaleTrack
      options={issue.options.map((o) => o.label)}
      ordered={issue.ordered}
      marks={marks}
      ticks={ticks}
      moreTicks={m.texts}
      label={m.track(issue.title, stands)}
    />
  );
}
