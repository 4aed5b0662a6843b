import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** What a party stated rests on something other than what outlets reported. */
export function checkBasis(record: RecordData, report: Report): void {
  const reported = new Set(
    record.statements.filter((s) => s.reach === 'reported').map((s) => s.id),
  );
  record.positions.forEach((p, i) => {
    if (p.basis === 'stated' && p.evidence.every((id) => reported.has(id)))
      report(
        'basis-stated',
        ['positions', i, 'basis'],
        p.id,
        'the position is "stated", but all its evidence is what outlets reported',
        'make "basis" reported, or add words of the party',
      );
  });
}
