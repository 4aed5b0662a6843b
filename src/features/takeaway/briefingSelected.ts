import { counted } from '../../record/recordIndex.ts';
import { evidenceById } from '../../analysis/cell.ts';
import { disputesBy } from '../../analysis/disputesBy.ts';
import { documentEntry, issueEntry, partyLine, type Desk } from './briefingEntries.ts';
import { sentence } from './briefingNotes.ts';
import type { Entry, Line } from './briefingShape.ts';

/** What is selected, as the first entry of a briefing; null when nothing is, or it is of a later day. */
export function selectedEntry(desk: Desk): Entry | null {
  const { asked, words, notes } = desk;
  const { index, selected } = asked;
  const { parties, day } = asked.choice.filter;
  const t = words.t.briefing;
  if (!selected) return null;

  const cell = (party: string, id: string): Entry | null => {
    const issue = index.issues.get(id);
    if (!issue) return null;
    return {
      key: `${party}.${id}`,
      title: t.on(index.parties.get(party)?.name ?? party, issue.title),
      question: issue.question,
      lines: [partyLine(desk, party, issue)],
      gap: null,
    };
  };
  const document = (id: string, of: readonly string[], first: readonly Line[] = []) => {
    const d = index.documents.get(id);
    if (!d || !counted(index, d.id, day)) return null;
    const entry = documentEntry(desk, d, of);
    return { ...entry, lines: [...first, ...entry.lines] };
  };

  switch (selected.kind) {
    case 'cell':
      return cell(selected.party, selected.issue);
    case 'position': {
      const p = index.positions.get(selected.position);
      return p ? cell(p.party, p.issue) : null;
    }
    case 'issue': {
      const issue = index.issues.get(selected.issue);
      return issue ? issueEntry(desk, issue, parties) : null;
    }
    case 'document':
      return document(selected.document, parties);
    case 'response':
      return document(selected.document, [selected.party]);
    case 'provision': {
      const found = index.provisions.get(selected.provision);
      const evidence = evidenceById(index, selected.provision);
      if (!found || !evidence || !counted(index, evidence.id, day)) return null;
      const line = {
        lead: `${t.point(found.provision.number, found.document.title)}:`,
        text: sentence(found.provision.summary),
        notes: notes.cite([evidence]),
      };
      return document(found.document.id, parties, [line]);
    }
    case 'statement':
    case 'event': {
      const id = selected.kind === 'statement' ? selected.statement : selected.event;
      const e = evidenceById(index, id);
      if (!e || !counted(index, e.id, day)) return null;
      if (e.kind === 'statement') {
        const s = e.statement;
        const speaker = index.people.get(s.speaker)?.name ?? s.speaker;
        return {
          key: id,
          title: `${speaker}, ${words.dates(s.date, 'long')}`,
          question: null,
          lines: [
            {
              lead: t.statementOf(speaker),
              text: s.quote === undefined ? t.reported(sentence(s.says)) : `“${s.quote}”`,
              notes: notes.cite([e]),
            },
          ],
          gap: null,
        };
      }
      if (e.kind !== 'event') return null;
      return {
        key: id,
        title: e.event.title,
        question: null,
        lines: [
          {
            lead: `${words.dates(e.event.date, 'long')}:`,
            text: sentence(e.event.summary),
            notes: notes.cite([e]),
          },
        ],
        gap: null,
      };
    }
    case 'dispute': {
      const found = disputesBy(index, day).find((d) => d.dispute.id === selected.dispute);
      if (!found) return null;
      return {
        key: selected.dispute,
        title: found.dispute.question,
        question: null,
        lines: found.claims.map((c) => ({
          lead: t.claim(c.by),
          text: [
            sentence(c.says),
            c.date === undefined ? '' : t.onDate(words.dates(c.date, 'long')),
          ]
            .filter((x) => x !== '')
            .join(' '),
          notes: notes.citeClaim(c),
        })),
        gap: null,
      };
    }
  }
}
