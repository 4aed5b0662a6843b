import { firstDay, lastDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Position } from '../record/types.ts';

/** Names of months by their first three letters: a record is in English, as its schema says. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?=uary|\\b)|Feb(?=ruary|\\b)|Mar(?=ch|\\b)|Apr(?=il|\\b)|May(?=\\b)|Jun(?=e|\\b)|Jul(?=y|\\b)|Aug(?=ust|\\b)|Sep(?=t|\\b)|Oct(?=ober|\\b)|Nov(?=ember|\\b)|Dec(?=ember|\\b))[a-z]*\\.?';
const DATES = new RegExp(
  `\\b(20\\d\\d)-(\\d\\d)(?:-(\\d\\d))?\\b|\\b(?:(\\d{1,2}) )?${MONTH}(?: (20\\d\\d))?\\b|\\b(20\\d\\d)\\b`,
  'gu',
);

const two = (n: number | string | undefined) => String(n ?? 1).padStart(2, '0');

/** The first day that each date named in a text can mean. A day without a year is of the year given. */
function daysNamed(text: string, year: string): readonly string[] {
  return [...text.matchAll(DATES)].map(([, isoYear, isoMonth, isoDay, day, month, own, bare]) => {
    if (isoYear !== undefined) return `${isoYear}-${isoMonth}-${two(isoDay)}`;
    if (bare !== undefined) return `${bare}-01-01`;
    return `${own ?? year}-${two(MONTHS.indexOf(month!.toLowerCase()) + 1)}-${two(day)}`;
  });
}

/**
 * A note of ours as far as a day allows it: undefined where it names a later one. Notes have no date of
 * their own and are written with hindsight; what came later must not be told on the day shown.
 * `date`: of the entry that it is a note on, whose year is meant where a note names none.
 */
export function noteBy(
  { data }: RecordIndex,
  note: string | undefined,
  date: string,
  day: string,
): string | undefined {
  // What lies after the search is a plan: nobody could tell it with hindsight.
  const later = (d: string) => d > day && d <= data.meta.searchedUntil;
  return note === undefined || daysNamed(note, firstDay(date).slice(0, 4)).some(later)
    ? undefined
    : note;
}

/**
 * Why a position is coded as it is, by a day: not before its last evidence, because the note weighs all
 * of it.
 */
export function positionNoteBy(
  index: RecordIndex,
  position: Position,
  day: string,
): string | undefined {
  return lastDay(position.lastStated) > day ||
    position.evidence.some((id) => !counted(index, id, day))
    ? undefined
    : noteBy(index, position.note, position.from, day);
}
