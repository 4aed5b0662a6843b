import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/**
 * Every option has a reason to be on its scale: someone or a document names it, or `why` says it.
 */
export function checkOptions(record: RecordData, report: Report): void {
  const named = new Set<string>();
  const name = (issue: string, option: string | undefined) => named.add(`${issue} ${option}`);
  for (const p of [...record.positions, ...(record.voices ?? [])]) name(p.issue, p.prefers);
  for (const p of record.positions) for (const o of p.accepts ?? []) name(p.issue, o);
  for (const d of record.documents)
    for (const p of d.provisions) if (p.issue !== undefined) name(p.issue, p.option);
  record.issues.forEach((issue, i) =>
    issue.options.forEach((o, j) => {
      if (o.why === undefined && !named.has(`${issue.id} ${o.id}`))
        report(
          'option-groundless',
          ['issues', i, 'options', j],
          issue.id,
          `nothing in the record names the option "${o.id}", and no reason is given for it`,
          'add "why", or take the option away',
        );
    }),
  );
}
