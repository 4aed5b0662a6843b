import type { Evidence } from '../../analysis/cell.ts';
import type { DrawnPath } from '../../analysis/pathPicture.ts';
import { firstDay, parseEdtf } from '../../record/edtf.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Issue, Position } from '../../record/types.ts';
import type { issues } from '../../messages/en/issues.ts';

type Dates = (date: string, length?: 'long' | 'short') => string;
type Words = typeof issues;

/** The option that a state asks for, in words. */
export function optionText(issue: Issue, position: Position | undefined, m: Words): string {
  if (!position) return m.firstStated;
  return issue.options.find((o) => o.id === position.prefers)?.label ?? m.noOption;
}

/** Since when a state holds, as the record has it; and from which day it counts where that differs. */
export function startText(index: RecordIndex, id: string, m: Words, dates: Dates): string {
  const { from } = index.positions.get(id)!;
  const counts = index.counts.get(id)!;
  return counts === firstDay(from)
    ? dates(from, 'long')
    : `${dates(from, 'long')} (${m.countsFrom(dates(counts))})`;
}

/** Positions whose day the record knows roughly (`~`, `?`). */
export function aboutPositions(
  index: RecordIndex,
  paths: readonly DrawnPath[],
): ReadonlySet<string> {
  return new Set(
    paths
      .flatMap((p) => p.steps.map((s) => s.position))
      .filter((id) => parseEdtf(index.positions.get(id)!.from)?.approximate),
  );
}

/** What a piece of evidence is called in a line. */
export function evidenceName(index: RecordIndex, e: Evidence, m: Words, dates: Dates): string {
  switch (e.kind) {
    case 'statement':
      return `${index.people.get(e.statement.speaker)?.name ?? e.statement.speaker}, ${dates(e.date)}`;
    case 'provision':
      return m.point(e.document.label, e.provision.number);
    case 'response':
      return m.answer(index.parties.get(e.response.party ?? '')?.short ?? '', e.document.label);
    case 'event':
      return `${e.event.title}, ${dates(e.date)}`;
  }
}
