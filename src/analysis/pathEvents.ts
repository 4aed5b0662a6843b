import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { momentsOf } from './moments.ts';
import { dayNumber } from './timelineItems.ts';

/** A day of talks, or one that readers ask for by name, beside the paths of positions. */
export interface PathEvent {
  readonly event: string;
  readonly day: number;
  /** The name of the day; null: talks without one. */
  readonly name: string | null;
}

const TALKS: ReadonlySet<string> = new Set(['talks', 'summit']);

/**
 * Talks and summits by a day, and the record's named days, each event once: of several named days of
 * one event the last. In the order of time.
 */
export function pathEvents(index: RecordIndex, day: string): readonly PathEvent[] {
  const named = new Map(
    momentsOf(index)
      .filter((m) => m.day <= day)
      .map((m) => [m.event, m] as const),
  );
  return index.data.events
    .flatMap((e): PathEvent[] => {
      if (!counted(index, e.id, day)) return [];
      const moment = named.get(e.id);
      if (moment) return [{ event: e.id, day: dayNumber(moment.day), name: moment.label }];
      return TALKS.has(e.kind)
        ? [{ event: e.id, day: dayNumber(index.counts.get(e.id)!), name: null }]
        : [];
    })
    .sort((a, b) => a.day - b.day);
}
