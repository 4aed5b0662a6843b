import { movements } from '../../src/analysis/movement.ts';
import { firstDay, lastDay } from '../../src/record/edtf.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import type { RecordData } from '../../src/record/types.ts';
import {
  correctionText,
  documentText,
  positionText,
  responseText,
  statementText,
  type ChangeText,
} from './changeText.ts';

/** One entry of a feed. */
export interface Change extends ChangeText {
  readonly kind: 'position' | 'statement' | 'document' | 'response' | 'correction';
  /** Id of the entry of the record. */
  readonly id: string;
  /** The day that orders it. */
  readonly day: string;
  /** Ids of the issues, parties and documents whose feeds carry it. */
  readonly about: ReadonlySet<string>;
  /** Path of the page that shows it. */
  readonly page: string;
  /** That path with a fragment, where several changes share a page: names the change for ever. */
  readonly mark: string;
}

/**
 * The last day that a date can mean. A vague one that reaches past the last search ends there: what
 * was found by then had happened by then.
 */
function dayOf(date: string, searchedUntil: string): string {
  const last = lastDay(date);
  return last > searchedUntil && firstDay(date) <= searchedUntil ? searchedUntil : last;
}

const set = (...ids: readonly (string | undefined)[]) =>
  new Set(ids.filter((id) => id !== undefined));

function positionChanges(index: RecordIndex, day: (date: string) => string): Change[] {
  return movements(index).map((movement): Change => {
    const { after, issue, party } = movement;
    const documents = after.evidence.map(
      (id) => (index.provisions.get(id) ?? index.responses.get(id))?.document.id,
    );
    return {
      kind: 'position',
      id: after.id,
      day: day(after.from),
      about: set(issue, party, ...documents),
      page: `issues/${issue}/`,
      mark: `issues/${issue}/#${after.id}`,
      ...positionText(index, movement),
    };
  });
}

function statementChanges(index: RecordIndex, day: (date: string) => string): Change[] {
  const citedBy = new Map<string, string[]>();
  for (const { document, response } of index.responses.values())
    for (const id of response.statements ?? [])
      citedBy.set(id, [...(citedBy.get(id) ?? []), document.id]);
  return index.data.statements.map((s): Change => {
    const page = `quotes/${s.id}/`;
    return {
      kind: 'statement',
      id: s.id,
      day: day(s.date),
      about: set(...s.issues, s.party, ...(s.jointWith ?? []), ...(citedBy.get(s.id) ?? [])),
      page,
      mark: page,
      ...statementText(index, s),
    };
  });
}

function documentChanges(index: RecordIndex, day: (date: string) => string): Change[] {
  return index.data.documents.flatMap((d): Change[] => {
    const page = `documents/${d.id}/`;
    const whole: Change = {
      kind: 'document',
      id: d.id,
      day: day(d.date),
      about: set(d.id, ...d.authors, ...(d.endorsedBy ?? []), ...d.provisions.map((p) => p.issue)),
      page,
      mark: page,
      ...documentText(index, d),
    };
    // That no answer was found is no change.
    const answers = d.responses.filter((r) => r.act !== 'not-stated');
    return [
      whole,
      ...answers.map((r): Change => {
        const issues = (index.supports.get(r.id) ?? []).map((p) => p.issue);
        return {
          kind: 'response',
          id: r.id,
          day: day(r.date ?? d.date),
          about: set(d.id, r.party, ...issues),
          page,
          mark: `${page}#${r.id}`,
          ...responseText(index, d, r),
        };
      }),
    ];
  });
}

/** Where an entry that a correction names is shown, what it is called and what it is about. */
function corrected(index: RecordIndex, changes: ReadonlyMap<string, Change>, id: string) {
  const change = changes.get(id);
  if (change) return { name: change.title, page: change.page, about: [...change.about] };
  const point = index.provisions.get(id) ?? index.responses.get(id);
  if (point)
    return {
      name: point.document.title,
      page: `documents/${point.document.id}/`,
      about: [point.document.id],
    };
  const issue = index.issues.get(id);
  if (issue) return { name: issue.title, page: `issues/${id}/`, about: [id] };
  const dispute = index.disputes.get(id);
  if (dispute)
    return {
      name: dispute.question,
      page: `disputes/${id}/`,
      about: [...(dispute.issues ?? []), ...(dispute.documents ?? [])],
    };
  const person = index.people.get(id);
  if (person) return { name: person.name, page: `people/${id}/`, about: [person.party] };
  const name = index.events.get(id)?.title ?? index.sources.get(id)?.publisher ?? id;
  return { name, page: 'method/', about: [] };
}

function correctionChanges(
  index: RecordIndex,
  corrections: RecordData['corrections'],
  changes: ReadonlyMap<string, Change>,
): Change[] {
  return corrections.map((c): Change => {
    const { name, page, about } = corrected(index, changes, c.entry);
    return {
      kind: 'correction',
      id: c.id,
      day: c.date,
      about: set(...about),
      page,
      mark: `method/#${c.id}`,
      ...correctionText(index, c, name),
    };
  });
}

/** All changes of a record, newest first; of one day in the order of their ids. */
export function changesOf(index: RecordIndex): readonly Change[] {
  const day = (date: string) => dayOf(date, index.data.meta.searchedUntil);
  const changes = [
    ...positionChanges(index, day),
    ...statementChanges(index, day),
    ...documentChanges(index, day),
  ];
  const byId = new Map(changes.map((c) => [c.id, c]));
  return [...changes, ...correctionChanges(index, index.data.corrections, byId)].sort(
    (a, b) => order(b.day, a.day) || order(a.id, b.id),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
