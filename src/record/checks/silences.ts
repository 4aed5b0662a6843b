import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** A silence that the record knows of rests on something, as every other entry does. */
export function checkSilences(record: RecordData, report: Report): void {
  record.silences?.forEach((x, i) => {
    if ((x.statements?.length ?? 0) + (x.sources?.length ?? 0) === 0)
      report(
        'silence-ground',
        ['silences', i],
        x.id,
        'has no statement and no source',
        'add "statements" or "sources", or leave it out: a silence that nothing tells of is "not stated"',
      );
  });
}
