import { countWords } from '../countWords.ts';
import { compareDates, firstDay, lastDay } from '../edtf.ts';
import type { Report } from '../problem.ts';
import type { Position, RecordData } from '../types.ts';

interface Evidence {
  /** Parties that the evidence can speak for. */
  readonly parties: readonly string[];
  /** Undefined: the evidence carries no date (a response that none was found for). */
  readonly date: string | undefined;
}

/** What each id can be evidence of. */
function evidenceOf(record: RecordData): Map<string, Evidence> {
  const map = new Map<string, Evidence>();
  for (const s of record.statements)
    map.set(s.id, { parties: s.party ? [s.party, ...(s.jointWith ?? [])] : [], date: s.date });
  for (const e of record.events) map.set(e.id, { parties: e.parties ?? [], date: e.date });
  for (const d of record.documents) {
    for (const r of d.responses) map.set(r.id, { parties: [r.party], date: r.date });
    const accepting = d.responses
      .filter((r) => r.act === 'accepts' || r.act === 'accepts-as-basis' || r.act === 'partly')
      .map((r) => r.party);
    const parties = [...d.authors, ...(d.endorsedBy ?? []), ...accepting];
    for (const p of d.provisions) map.set(p.id, { parties, date: d.date });
  }
  return map;
}

/** Positions: evidence of the right party and age, dates in order, acts that fit the options. */
export function checkPositions(record: RecordData, report: Report): void {
  const evidence = evidenceOf(record);
  const series = new Map<string, { position: Position; i: number }[]>();
  record.positions.forEach((p, i) => {
    const key = `${p.party} ${p.issue}`;
    series.set(key, [...(series.get(key) ?? []), { position: p, i }]);
    const at = (field: string) => ['positions', i, field];
    if (lastDay(p.lastStated) < firstDay(p.from))
      report(
        'position-order',
        at('lastStated'),
        p.id,
        `last stated ${p.lastStated}, before it began (${p.from})`,
        'correct "from" or "lastStated"',
      );
    let earliest: string | undefined;
    p.evidence.forEach((id, j) => {
      const e = evidence.get(id);
      if (!e) return;
      if (!e.parties.includes(p.party))
        report(
          'evidence-party',
          [...at('evidence'), j],
          p.id,
          `"${id}" is not evidence of what ${p.party} wants`,
          'take it away, or use a statement, response or document of that party',
        );
      if (e.date === undefined) {
        report(
          'evidence-undated',
          [...at('evidence'), j],
          p.id,
          `"${id}" has no date`,
          'use evidence with a date',
        );
        return;
      }
      if (firstDay(e.date) > lastDay(p.lastStated))
        report(
          'evidence-young',
          [...at('evidence'), j],
          p.id,
          `"${id}" (${e.date}) is younger than the position, last stated ${p.lastStated}`,
          'move "lastStated", or take the evidence away',
        );
      if (earliest === undefined || compareDates(e.date, earliest) < 0) earliest = e.date;
    });
    if (earliest !== undefined && firstDay(earliest) > lastDay(p.from))
      report(
        'evidence-late',
        at('from'),
        p.id,
        `begins ${p.from}, but its first evidence is of ${earliest}`,
        'move "from" to the date of the earliest evidence',
      );
    if (p.prefers !== undefined && p.accepts?.includes(p.prefers))
      report(
        'accepts-preferred',
        at('accepts'),
        p.id,
        `"${p.prefers}" is both preferred and accepted`,
        'take it out of "accepts"',
      );
    if (countWords(p.summary) > 25)
      report(
        'summary-long',
        at('summary'),
        p.id,
        `the summary has ${countWords(p.summary)} words, the most is 25`,
        'say it in fewer words',
      );
  });
  for (const list of series.values()) {
    for (let k = 1; k < list.length; k++) {
      const before = list[k - 1]!.position;
      const { position, i } = list[k]!;
      if (compareDates(before.from, position.from) >= 0)
        report(
          'position-order',
          ['positions', i, 'from'],
          position.id,
          `stands after "${before.id}", but does not begin later`,
          'put the states of a position in the order of their dates',
        );
      else if (same(before, position))
        report(
          'position-same',
          ['positions', i],
          position.id,
          `says the same as "${before.id}"`,
          'move "lastStated" of the earlier one instead',
        );
    }
  }
}

function same(a: Position, b: Position): boolean {
  return (
    a.act === b.act &&
    a.prefers === b.prefers &&
    [...(a.accepts ?? [])].sort().join() === [...(b.accepts ?? [])].sort().join()
  );
}
