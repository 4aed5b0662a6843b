import type { Moment } from '../../analysis/moments.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useTimeMessages } from '../../messages/useTimeMessages.ts';
import styles from './Time.module.css';

interface Props {
  readonly moments: readonly Moment[];
  /** The day in force. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** The record's days by name, in the order of time. */
export function Presets({ moments, day, onDay }: Props) {
  const m = useTimeMessages();
  const dates = useDates();
  if (moments.length === 0) return null;
  return (
    <ul className={styles.presets} aria-label={m.presets}>
      {moments.map((moment) => (
        <li key={`${moment.day} ${moment.label}`}>
          <button type="button" aria-pressed={moment.day === day} onClick={() => onDay(moment.day)}>
            <span>{moment.label}</span> <time dateTime={moment.day}>{dates(moment.day)}</time>
          </button>
        </li>
      ))}
    </ul>
  );
}
