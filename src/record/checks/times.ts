import { compareDates, firstDay, lastDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

interface Dated {
  readonly id: string;
  readonly date?: string | undefined;
  readonly known?: string | undefined;
}

/** Days on which things became known come after the things, and presets stand in the order of time. */
export function checkTimes(record: RecordData, report: Report): void {
  const check = (x: Dated, path: (string | number)[]) => {
    if (x.known === undefined) return;
    if (x.date === undefined || lastDay(x.known) <= lastDay(x.date))
      report(
        'known-early',
        [...path, 'known'],
        x.id,
        x.date === undefined
          ? '"known" stands without "date"'
          : `became known ${x.known}, which is not later than ${x.date}`,
        'take "known" away, or correct the dates',
      );
    if (firstDay(x.known) > record.meta.searchedUntil)
      report(
        'date-later',
        [...path, 'known'],
        x.id,
        `the date ${x.known} lies after the end of the search`,
        'correct "known", or "searchedUntil" in record.yaml',
      );
  };
  record.statements.forEach((x, i) => check(x, ['statements', i]));
  record.events.forEach((x, i) => check(x, ['events', i]));
  record.silences?.forEach((x, i) => check(x, ['silences', i]));
  record.documents.forEach((x, i) => {
    check(x, ['documents', i]);
    x.responses.forEach((r, j) => check(r, ['documents', i, 'responses', j]));
  });
  record.disputes.forEach((x, i) =>
    x.claims.forEach((c, j) => check(c, ['disputes', i, 'claims', j])),
  );
  const events = new Map(record.events.map((e) => [e.id, e]));
  const moments = record.meta.moments ?? [];
  moments.forEach((m, i) => {
    const [before, here] = [events.get(moments[i - 1]?.event ?? ''), events.get(m.event)];
    if (before && here && compareDates(before.date, here.date) > 0)
      report(
        'moment-order',
        ['meta', 'moments', i],
        'meta',
        `"${m.label}" stands after a later day`,
        'put moments in the order of time',
      );
  });
}
