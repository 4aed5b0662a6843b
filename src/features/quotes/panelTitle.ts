import type { Selected } from '../../analysis/selected.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { quotes } from '../../messages/en/quotes.ts';

/** What the panel is about, in words. */
export function panelTitle(index: RecordIndex, s: Selected, m: typeof quotes): string {
  const party = (id: string) => index.parties.get(id)?.short ?? id;
  const issue = (id: string) => index.issues.get(id)?.title ?? id;
  switch (s.kind) {
    case 'cell':
      return m.on(party(s.party), issue(s.issue));
    case 'issue':
      return issue(s.issue);
    case 'document':
      return index.documents.get(s.document)?.title ?? s.document;
    case 'response':
      return m.responseOn(party(s.party), index.documents.get(s.document)?.title ?? s.document);
    case 'provision': {
      const found = index.provisions.get(s.provision);
      return found ? m.pointOf(found.provision.number, found.document.title) : s.provision;
    }
    case 'event':
      return index.events.get(s.event)?.title ?? s.event;
    case 'position': {
      const p = index.positions.get(s.position);
      return p ? m.on(party(p.party), issue(p.issue)) : s.position;
    }
    case 'statement': {
      const x = index.statements.get(s.statement);
      return x ? (index.people.get(x.speaker)?.name ?? x.speaker) : s.statement;
    }
    case 'dispute':
      return index.disputes.get(s.dispute)?.question ?? s.dispute;
  }
}
