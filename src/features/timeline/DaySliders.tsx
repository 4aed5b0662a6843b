import type { RefObject } from 'react';
import { addDays } from '../../analysis/daySteps.ts';
import { recordSpan } from '../../analysis/recordSpan.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { shownDay, shownSince } from '../../store/effectiveView.ts';
import { DaySlider } from './DaySlider.tsx';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

interface Props {
  readonly state: TimelineState;
  readonly plot: RefObject<HTMLDivElement | null>;
}

/** The day shown as a slider, and beside it the day with which it is compared. */
export function DaySliders({ state, plot }: Props) {
  const m = useMessages().shell;
  const index = useIndex();
  const store = useAppStore();
  const view = () => store.getState().view;
  const day = useDay();
  const compared = useComparedDay();
  const { first, latest } = recordSpan(index);
  return (
    <>
      {compared !== null && (
        <DaySlider
          label={m.since}
          day={compared}
          now={() => shownSince(view(), index)}
          first={first}
          last={addDays(day, -1)}
          window={state.window}
          plot={plot}
          className={`${styles.handle} ${styles.sinceHandle}`}
          change={(to) => ({ since: to })}
        />
      )}
      <DaySlider
        label={m.asOf}
        day={day}
        now={() => shownDay(view(), index)}
        first={first}
        // A day after the newest material can be typed: a key must not lead back from it.
        last={day > latest ? day : latest}
        window={state.window}
        plot={plot}
        className={compared === null ? styles.handle : `${styles.handle} ${styles.besideSince}`}
        change={(to) => ({ asOf: to === latest ? null : to })}
      />
    </>
  );
}
