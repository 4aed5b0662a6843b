import { compareDates, firstDay, lastDay } from '../record/edtf.ts';
import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import { cellAt, evidenceById, positionAt, type Evidence } from './cell.ts';

/** What can be selected. The store writes it as one string. */
export type Selected =
  | { readonly kind: 'cell'; readonly party: string; readonly issue: string }
  | { readonly kind: 'issue'; readonly issue: string }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'response'; readonly document: string; readonly party: string }
  | { readonly kind: 'provision'; readonly provision: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'position'; readonly position: string }
  | { readonly kind: 'statement'; readonly statement: string }
  | { readonly kind: 'dispute'; readonly dispute: string };

const newestFirst = (a: Evidence, b: Evidence) => compareDates(b.date, a.date);

/** Everything that a selection rests on by a day, newest first: what the quote panel steps through. */
export function evidenceOf(
  index: RecordIndex,
  s: Selected,
  parties: readonly string[],
  day: string,
): readonly Evidence[] {
  const look = (ids: Iterable<string>) => {
    const list: Evidence[] = [];
    for (const id of new Set(ids)) {
      const e = evidenceById(index, id);
      if (e && counted(index, e.id, day)) list.push(e);
    }
    return list.sort(newestFirst);
  };
  switch (s.kind) {
    case 'cell':
      return cellAt(index, s.party, s.issue, day).evidence;
    case 'issue':
      return look(parties.flatMap((p) => cellAt(index, p, s.issue, day).evidence.map((e) => e.id)));
    case 'document': {
      const d = index.documents.get(s.document);
      return d ? look(d.responses.flatMap((r) => [r.id, ...(r.statements ?? [])])) : [];
    }
    case 'response': {
      const own =
        index.documents.get(s.document)?.responses.filter((r) => r.party === s.party) ?? [];
      return look(own.flatMap((r) => [r.id, ...(r.statements ?? [])]));
    }
    case 'provision':
      return look([s.provision]);
    case 'event': {
      const e = index.events.get(s.event);
      if (!e) return [];
      const said = [...index.statements.values()].filter(
        (x) => lastDay(x.date) >= firstDay(e.date) && firstDay(x.date) <= lastDay(e.date),
      );
      return look([e.id, ...said.map((x) => x.id)]);
    }
    case 'position': {
      const p = index.positions.get(s.position);
      return p ? look(p.evidence) : [];
    }
    case 'statement':
      return look([s.statement]);
    case 'dispute':
      return look((index.disputes.get(s.dispute)?.claims ?? []).flatMap((c) => c.statements ?? []));
  }
}

/** What lights up: ids of statements, documents, events and positions; cells as `seriesKey`. */
export interface Lit {
  readonly cells: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const NONE: Lit = { cells: new Set(), ids: new Set() };

/** What belongs to a selection in all parts of the page. */
export function litBy(
  index: RecordIndex,
  s: Selected | null,
  parties: readonly string[],
  day: string,
): Lit {
  if (!s) return NONE;
  const cells = new Set<string>();
  const ids = new Set<string>();
  const current = (evidence: string) => {
    for (const p of index.supports.get(evidence) ?? [])
      if (positionAt(index, p.party, p.issue, day) === p) cells.add(seriesKey(p.party, p.issue));
  };
  for (const e of evidenceOf(index, s, parties, day)) {
    ids.add(e.id);
    if (e.kind === 'provision' || e.kind === 'response') ids.add(e.document.id);
  }
  switch (s.kind) {
    case 'cell': {
      cells.add(seriesKey(s.party, s.issue));
      const p = positionAt(index, s.party, s.issue, day);
      if (p) ids.add(p.id);
      break;
    }
    case 'issue':
      for (const party of parties) cells.add(seriesKey(party, s.issue));
      break;
    case 'document':
      ids.add(s.document);
      for (const p of index.documents.get(s.document)?.provisions ?? []) current(p.id);
      break;
    case 'response':
      ids.add(s.document);
      for (const id of [...ids]) current(id);
      break;
    case 'provision': {
      const found = index.provisions.get(s.provision);
      if (found) ids.add(found.document.id);
      current(s.provision);
      break;
    }
    case 'event':
      ids.add(s.event);
      current(s.event);
      break;
    case 'position': {
      const p = index.positions.get(s.position);
      ids.add(s.position);
      if (p) cells.add(seriesKey(p.party, p.issue));
      break;
    }
    case 'statement':
      ids.add(s.statement);
      current(s.statement);
      break;
    case 'dispute':
      ids.add(s.dispute);
      for (const id of [...ids]) current(id);
      break;
  }
  return { cells, ids };
}
