import { firstDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { Clause, RecordData } from '../types.ts';

/** How many provisions an edge of a kind may start from and lead to. */
const SHAPE: Readonly<Record<Clause['kind'], (from: number, to: number) => boolean>> = {
  derives: (from, to) => from === 1 && to === 1,
  splits: (from, to) => from === 1 && to >= 2,
  merges: (from, to) => from >= 2 && to === 1,
  drops: (from, to) => from >= 1 && to === 0,
};

/** Edges between clauses run from older to younger documents, in the shape of their kind. */
export function checkClauses(record: RecordData, report: Report): void {
  const home = new Map(
    record.documents.flatMap((d) => d.provisions.map((p) => [p.id, d] as const)),
  );
  const documents = new Map(record.documents.map((d) => [d.id, d]));
  const seen = new Set<string>();
  record.clauses?.forEach((c, i) => {
    const path = ['clauses', i];
    const wrong = (code: string, message: string, fix: string) =>
      report(code, path, c.id, message, fix);
    if (seen.has(c.id)) wrong('id-twice', `the id "${c.id}" is used twice`, 'give it another id');
    seen.add(c.id);
    for (const id of [...c.from, ...(c.to ?? [])])
      if (!home.has(id))
        wrong(
          'reference-lost',
          `there is no provision "${id}"`,
          'correct the id, or add the provision',
        );
    if (
      !SHAPE[c.kind](c.from.length, c.to?.length ?? 0) ||
      (c.kind === 'drops') !== (c.droppedIn !== undefined)
    )
      wrong(
        'clause-shape',
        `"${c.kind}" leads from ${c.from.length} to ${c.to?.length ?? 0} provisions`,
        'derives: 1 to 1; splits: 1 to several; merges: several to 1; drops: to none, with droppedIn',
      );
    if (c.droppedIn !== undefined && !documents.has(c.droppedIn))
      wrong('reference-lost', `there is no document "${c.droppedIn}"`, 'correct the id');
    const before = c.from.flatMap((id) => home.get(id) ?? []);
    const after = [
      ...(c.to ?? []).flatMap((id) => home.get(id) ?? []),
      ...(c.droppedIn === undefined
        ? []
        : [documents.get(c.droppedIn)].filter((d) => d !== undefined)),
    ];
    for (const a of before)
      for (const b of after)
        if (a === b || firstDay(a.date) > firstDay(b.date))
          wrong(
            'clause-order',
            `leads from "${a.id}" to "${b.id}", which is not younger`,
            'correct the direction or the dates',
          );
  });
}
