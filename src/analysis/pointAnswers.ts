import { compareDates, firstDay } from '../record/edtf.ts';
import type { Document, Response } from '../record/types.ts';

/** What parties had answered to a single point by a day, newest first; without a date they come last. */
export function pointAnswers(
  document: Document,
  provision: string,
  day: string,
): readonly Response[] {
  return document.responses
    .filter(
      (r) => r.provisions?.includes(provision) && (r.date === undefined || firstDay(r.date) <= day),
    )
    .sort((a, b) =>
      a.date && b.date ? compareDates(b.date, a.date) : a.date ? -1 : b.date ? 1 : 0,
    );
}
