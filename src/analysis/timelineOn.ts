import type { RecordIndex } from '../record/recordIndex.ts';
import { filterKey, filterStatements, type Filter } from './filter.ts';
import { Bounded, perRecord, spellOf } from './spells.ts';
import { dayNumber, timelineItems, type TimelineItem } from './timelineItems.ts';

/** Everything that a filter lets onto the timeline on some day, with the day from which each counts. */
interface Whole {
  readonly items: readonly TimelineItem[];
  readonly counts: Int32Array;
  readonly days: readonly string[];
  last: readonly TimelineItem[];
}

/** The end of time, for lists of all days. */
const EVER = '9999-12-31';
const FILTERS = 8;

const wholes = perRecord(() => new Bounded<string, Whole>(FILTERS));

function wholeOf(index: RecordIndex, filter: Filter, withOther: boolean): Whole {
  return wholes(index).get(`${withOther} ${filterKey(filter, 'dates')}`, () => {
    const statements = filterStatements(index, { ...filter, day: EVER }, 'dates');
    const items = timelineItems(index, statements, filter.parties, EVER, withOther);
    const days = items.map((i) => index.counts.get(i.id) ?? '');
    return {
      items,
      counts: Int32Array.from(days, (day) => (day === '' ? -1e9 : dayNumber(day))),
      days: days.toSorted(),
      last: items,
    };
  });
}

/**
 * What the timeline shows by the filter's day: `timelineItems` of the statements that pass it, all but
 * its dates. Made to be asked again and again while the day is dragged: one pass over what is sorted
 * already, and the same list as long as it has the same in it.
 */
export function timelineOn(
  index: RecordIndex,
  filter: Filter,
  withOther: boolean,
): readonly TimelineItem[] {
  const whole = wholeOf(index, filter, withOther);
  const many = spellOf(whole.days, filter.day);
  if (many === whole.last.length) return whole.last;
  const day = dayNumber(filter.day);
  whole.last =
    many === whole.items.length
      ? whole.items
      : whole.items.filter((_, i) => whole.counts[i]! <= day);
  return whole.last;
}
