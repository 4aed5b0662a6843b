import { firstDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { Document, RecordData } from '../types.ts';

/** The whole number that a printed number begins with: "21a" gives 21; null for "I" or "II.1". */
function leading(number: string): number | null {
  const match = /^(\d+)/.exec(number);
  return match ? Number(match[1]) : null;
}

function checkNumbers(d: Document, i: number, report: Report): void {
  const numbered = d.provisions.filter((p) => p.number !== undefined);
  if (d.numbering === 'none' && numbered.length > 0)
    report(
      'numbering',
      ['documents', i, 'numbering'],
      d.id,
      'has no numbers by "numbering", but a provision carries one',
      'make "numbering" partial or complete',
    );
  if (d.numbering === 'complete') {
    if (d.points === undefined)
      report(
        'numbering',
        ['documents', i],
        d.id,
        '"numbering" is complete, but "points" is missing',
        'add "points": how many the document numbers',
      );
    const have = new Set(numbered.map((p) => leading(p.number!)));
    for (let n = 1; n <= (d.points ?? 0); n++)
      if (!have.has(n))
        report(
          'point-missing',
          ['documents', i, 'provisions'],
          d.id,
          `point ${n} of ${d.points} is missing`,
          'add the provision, or make "numbering" partial',
        );
  }
  let last = 0;
  d.provisions.forEach((p, j) => {
    const n = p.number === undefined ? null : leading(p.number);
    if (n === null) return;
    if (d.points !== undefined && n > d.points)
      report(
        'point-beyond',
        ['documents', i, 'provisions', j, 'number'],
        p.id,
        `point ${n}, but the document has ${d.points}`,
        'correct "number" or "points"',
      );
    if (n < last)
      report(
        'point-order',
        ['documents', i, 'provisions', j, 'number'],
        p.id,
        `point ${n} stands after point ${last}`,
        'put provisions in the order of the document',
      );
    last = n;
  });
}

/** Documents: numbering as printed, lineage that runs back in time, responses and claims with grounds. */
export function checkDocuments(record: RecordData, report: Report): void {
  const byId = new Map(record.documents.map((d) => [d.id, d]));
  record.documents.forEach((d, i) => {
    if (d.id === 'compare')
      report(
        'id-form',
        ['documents', i, 'id'],
        d.id,
        'is the address of another page',
        'call the document otherwise',
      );
    checkNumbers(d, i, report);
    for (const [j, id] of (d.supersedes ?? []).entries()) {
      const older = byId.get(id);
      if (older && firstDay(older.date) > firstDay(d.date))
        report(
          'lineage-order',
          ['documents', i, 'supersedes', j],
          d.id,
          `is said to follow "${id}", which is younger`,
          'correct the dates or the lineage',
        );
      if (id === d.id)
        report(
          'lineage-order',
          ['documents', i, 'supersedes', j],
          d.id,
          'is said to follow itself',
          'take its own id away',
        );
    }
    d.responses.forEach((r, j) => {
      const grounds = (r.statements?.length ?? 0) + (r.sources?.length ?? 0);
      if (r.act === 'not-stated' ? grounds > 0 : grounds === 0)
        report(
          'response-ground',
          ['documents', i, 'responses', j],
          r.id,
          r.act === 'not-stated'
            ? 'is "not-stated", but has sources'
            : 'has no statement and no source',
          r.act === 'not-stated'
            ? 'say what the sources show, or take them away'
            : 'add "statements" or "sources", or make it not-stated',
        );
      if (r.act !== 'not-stated' && r.date === undefined)
        report(
          'response-undated',
          ['documents', i, 'responses', j],
          r.id,
          'the response has no date',
          'add "date"',
        );
    });
    d.provisions.forEach((p, j) => {
      if (p.issue === undefined && p.topic === undefined)
        report(
          'provision-loose',
          ['documents', i, 'provisions', j],
          p.id,
          'has neither "issue" nor "topic"',
          'tie it to an issue, or name its topic',
        );
    });
  });
  record.disputes.forEach((d, i) =>
    d.claims.forEach((c, j) => {
      if ((c.statements?.length ?? 0) + (c.sources?.length ?? 0) === 0)
        report(
          'claim-ground',
          ['disputes', i, 'claims', j],
          c.id,
          'has no statement and no source',
          'add "statements" or "sources"',
        );
    }),
  );
  record.disputes.forEach((d, i) => {
    if (new Set(d.claims.map((c) => c.party ?? c.by)).size < 2)
      report(
        'dispute-one-sided',
        ['disputes', i, 'claims'],
        d.id,
        'gives the claims of one side only',
        'add the other side, or take the dispute away',
      );
  });
  record.events.forEach((e, i) => {
    if (e.sources.length === 0)
      report(
        'event-unsourced',
        ['events', i, 'sources'],
        e.id,
        'the event has no source',
        'add a source',
      );
  });
}
