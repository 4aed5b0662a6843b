import type { RecordIndex } from '../record/recordIndex.ts';
import { readSelection } from './selection.ts';
import { screenPath } from './screenPath.ts';
import { type Dropped } from './viewAddress.ts';
import type { View } from './view.ts';

/** A selection whose ids are in the record. */
function selectionExists(index: RecordIndex, text: string): boolean {
  const s = readSelection(text);
  switch (s?.kind) {
    case 'cell':
      return index.parties.has(s.party) && index.issues.has(s.issue);
    case 'issue':
      return index.issues.has(s.issue);
    case 'document':
      return index.documents.has(s.document);
    case 'response':
      return index.documents.has(s.document) && index.parties.has(s.party);
    case 'provision':
      return index.provisions.has(s.provision);
    case 'event':
      return index.events.has(s.event);
    case 'position':
      return index.positions.has(s.position);
    case 'statement':
      return index.statements.has(s.statement);
    case 'dispute':
      return index.disputes.has(s.dispute);
    default:
      return false;
  }
}

/** Drops from a view what the record doesn't have, and tells what was dropped. */
export function resolveView(
  view: View,
  index: RecordIndex,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  /** An id that was given up leads to the one that took its place. */
  const now = (id: string) => index.aliases.get(id) ?? id;
  const list = (part: string, given: readonly string[], known: { has(id: string): boolean }) => {
    const ids = given.some((id) => index.aliases.has(id)) ? [...new Set(given.map(now))] : given;
    const kept = ids.filter((id) => known.has(id));
    if (kept.length === ids.length) return ids;
    for (const id of ids) if (!known.has(id)) dropped.push({ part, value: id });
    return kept;
  };
  const keep = (part: string, id: string | null, ok: (id: string) => boolean) => {
    if (id === null || ok(id)) return id;
    dropped.push({ part, value: id });
    return null;
  };
  const parties = view.parties === null ? null : list('parties', view.parties, index.parties);
  let { screen } = view;
  let item = view.item === null ? null : now(view.item);
  const holder: Partial<Record<View['screen'], { has(id: string): boolean }>> = {
    issue: index.issues,
    quote: index.statements,
    document: index.documents,
    dispute: index.disputes,
    person: index.people,
    party: index.parties,
    clause: index.issues,
  };
  const known = holder[screen];
  if (known && (item === null || !known.has(item))) {
    dropped.push({ part: 'path', value: screenPath(screen, item) });
    screen = 'missing';
    item = null;
  }
  const next: View = {
    ...view,
    screen,
    item,
    parties: parties?.length === 0 ? null : parties,
    // What was said after the search is not in the record: such a day would only look empty.
    asOf: keep('asof', view.asOf, (day) => day <= index.data.meta.searchedUntil),
    groups: list('groups', view.groups, index.groups),
    folded: list('folded', view.folded, index.groups),
    issues: list('issues', view.issues, index.issues),
    people: list('people', view.people, index.people),
    documents: list('documents', view.documents, index.documents),
    selection: keep(
      'selection',
      view.selection && view.selection.split('~').map(now).join('~'),
      (s) => selectionExists(index, s),
    ),
    left: keep('left', view.left && now(view.left), (d) => index.documents.has(d)),
    right: keep('right', view.right && now(view.right), (d) => index.documents.has(d)),
    also: keep('also', view.also && now(view.also), (d) => index.documents.has(d)),
    quote: keep('quote', view.quote && now(view.quote), (q) => index.statements.has(q)),
  };
  return { view: next, dropped };
}
