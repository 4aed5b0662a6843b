import { firstDay, lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { dayNumber, dayText } from './timelineItems.ts';

/** A day with the name by which readers ask for it. */
export interface Moment {
  readonly label: string;
  readonly event: string;
  readonly day: string;
}

/** The named days of a record, in the order of time. */
export function momentsOf(index: RecordIndex): readonly Moment[] {
  return (index.data.meta.moments ?? []).flatMap(({ event, at, label }) => {
    const date = index.events.get(event)?.date;
    if (date === undefined) return [];
    const day =
      at === 'before'
        ? dayText(dayNumber(firstDay(date)) - 1)
        : at === 'on'
          ? firstDay(date)
          : lastDay(date);
    return [{ label, event, day }];
  });
}
