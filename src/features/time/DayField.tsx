import { useId, useState } from 'react';
import { useDates } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import styles from './Time.module.css';

interface Props {
  readonly label: string;
  readonly day: string;
  readonly first: string;
  readonly last: string;
  /** The field has been entered: what follows is one change, however many keys it takes. */
  readonly onBegin: () => void;
  readonly onDay: (day: string) => void;
}

/** Less is a year of which the last figures are still to be typed. */
const WHOLE_YEAR = '1000';

/** A day to type or pick. A day outside of those allowed is told, and not used. */
export function DayField({ label, day, first, last, onBegin, onDay }: Props) {
  const m = useTimeMessages();
  const dates = useDates();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && draft >= WHOLE_YEAR && (draft < first || draft > last);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>{' '}
      <input
        id={id}
        type="date"
        min={first}
        max={last}
        value={draft ?? day}
        aria-describedby={`${id}-wrong`}
        aria-invalid={wrong}
        onFocus={onBegin}
        onBlur={() => setDraft(null)}
        onChange={(e) => {
          const { value } = e.target;
          setDraft(value);
          if (/^\d{4}-\d\d-\d\d$/.test(value) && value >= first && value <= last) onDay(value);
        }}
      />
      <span id={`${id}-wrong`} role="status" className={styles.wrong}>
        {wrong && m.outside(dates(draft), dates(first), dates(last))}
      </span>
    </p>
  );
}
