import { useId } from 'react';
import { momentsOf } from '../../analysis/moments.ts';
import { recordSpan } from '../../analysis/recordSpan.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import { BASES } from '../../record/counting.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { useGesture } from '../../store/useGesture.ts';
import { DayField } from './DayField.tsx';
import { Presets } from './Presets.tsx';
import styles from './Time.module.css';

/** What the day shown can be: a day by name, any day, the latest; and what a day is counted by. */
export function AsOfPanel() {
  const m = useTimeMessages();
  const { asOfHelp } = useMessages().shell;
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const asOf = useView('asOf');
  const by = useView('by');
  const day = useDay();
  const gesture = useGesture();
  const id = useId();
  const span = recordSpan(index);
  const go = (to: string) => store.getState().navigate({ asOf: to });
  return (
    <div className={styles.panel}>
      <p>{asOfHelp}</p>
      <DayField
        label={m.day}
        day={day}
        first={span.first}
        last={span.searched}
        onBegin={gesture.begin}
        onDay={(to) => gesture.to({ asOf: to })}
      />
      <button
        type="button"
        className={styles.way}
        disabled={asOf === null}
        onClick={() => store.getState().navigate({ asOf: null })}
      >
        {m.latest(dates(span.latest))}
      </button>
      <fieldset className={styles.bases} aria-describedby={`${id}-help`}>
        <legend>{m.countBy}</legend>
        {BASES.map((basis) => (
          <label key={basis}>
            <input
              type="radio"
              name={id}
              checked={by === basis}
              onChange={() => store.getState().navigate({ by: basis })}
            />{' '}
            {m.bases[basis]}
          </label>
        ))}
        <p id={`${id}-help`}>{m.basesHelp}</p>
      </fieldset>
      <Presets moments={momentsOf(index)} day={day} onDay={go} />
    </div>
  );
}
