import type { RecordData } from '../../src/record/types.ts';
import { list, table, text, typed, type Table } from './table.ts';
import { optionKey } from './optionKey.ts';

/** The tables of documents, events, disputes and corrections. */
export function documentTables(record: RecordData): readonly Table[] {
  const { documents, events, disputes, corrections } = record;
  const provisions = documents.flatMap((d) => d.provisions.map((p) => ({ ...p, document: d.id })));
  const responses = documents.flatMap((d) => d.responses.map((r) => ({ ...r, document: d.id })));
  const claims = disputes.flatMap((d) => d.claims.map((c) => ({ ...c, dispute: d.id })));
  const witnesses = documents.flatMap((d) =>
    (d.witnesses ?? []).map((w) => ({ ...w, document: d.id })),
  );
  const unpublished = documents.flatMap((d) =>
    (d.unpublished ?? []).map((u, i) => ({ ...u, document: d.id, number: i + 1 })),
  );
  return [
    table('documents', ['id'], documents, [
      text('id', (d) => d.id),
      text('title', (d) => d.title),
      text('label', (d) => d.label),
      text('date', (d) => d.date),
      text('known', (d) => d.known),
      list('authors', (d) => d.authors),
      list('endorsedBy', (d) => d.endorsedBy),
      text('status', (d) => d.status),
      text('ended', (d) => d.ended),
      text('publicity', (d) => d.publicity),
      text('text', (d) => d.text),
      list('supersedes', (d) => d.supersedes),
      list('counters', (d) => d.counters),
      list('mergedFrom', (d) => d.mergedFrom),
      text('splitFrom', (d) => d.splitFrom, 'documents.id'),
      text('numbering', (d) => d.numbering),
      typed('points', 'integer', (d) => d.points),
      text('summary', (d) => d.summary),
      text('completeness', (d) => d.completeness),
      text('note', (d) => d.note),
      list('sources', (d) => d.sources),
    ]),
    table('witnesses', ['id'], witnesses, [
      text('id', (w) => w.id),
      text('document', (w) => w.document, 'documents.id'),
      text('title', (w) => w.title),
      text('date', (w) => w.date),
      text('note', (w) => w.note),
      list('sources', (w) => w.sources),
    ]),
    table('unpublished', ['document', 'number'], unpublished, [
      text('document', (u) => u.document, 'documents.id'),
      typed('number', 'integer', (u) => u.number),
      text('title', (u) => u.title),
      text('note', (u) => u.note),
    ]),
    table('provisions', ['id'], provisions, [
      text('id', (p) => p.id),
      text('document', (p) => p.document, 'documents.id'),
      text('number', (p) => p.number),
      text('issue', (p) => p.issue, 'issues.id'),
      text('option', (p) => p.option),
      text('optionKey', (p) => optionKey(p.issue, p.option), 'options.key'),
      text('topic', (p) => p.topic),
      text('summary', (p) => p.summary),
      text('keyPhrase', (p) => p.keyPhrase),
      list('sources', (p) => p.sources),
      list('witnesses', (p) => p.witnesses),
    ]),
    table('clauses', ['id'], record.clauses ?? [], [
      text('id', (c) => c.id),
      text('kind', (c) => c.kind),
      list('from', (c) => c.from),
      list('to', (c) => c.to),
      text('droppedIn', (c) => c.droppedIn, 'documents.id'),
      text('wording', (c) => c.wording),
      text('note', (c) => c.note),
    ]),
    table('responses', ['id'], responses, [
      text('id', (r) => r.id),
      text('document', (r) => r.document, 'documents.id'),
      text('party', (r) => r.party, 'parties.id'),
      text('date', (r) => r.date),
      text('known', (r) => r.known),
      text('act', (r) => r.act),
      list('provisions', (r) => r.provisions),
      text('summary', (r) => r.summary),
      list('statements', (r) => r.statements),
      list('sources', (r) => r.sources),
    ]),
    table('events', ['id'], events, [
      text('id', (e) => e.id),
      text('date', (e) => e.date),
      text('known', (e) => e.known),
      text('title', (e) => e.title),
      text('kind', (e) => e.kind),
      text('place', (e) => e.place),
      list('participants', (e) => e.participants),
      list('parties', (e) => e.parties),
      text('summary', (e) => e.summary),
      text('outcome', (e) => e.outcome),
      list('documents', (e) => e.documents),
      text('sourcing', (e) => e.sourcing),
      text('note', (e) => e.note),
      list('sources', (e) => e.sources),
    ]),
    table('disputes', ['id'], disputes, [
      text('id', (d) => d.id),
      text('question', (d) => d.question),
      list('issues', (d) => d.issues),
      list('documents', (d) => d.documents),
      text('status', (d) => d.status),
      text('note', (d) => d.note),
    ]),
    table('claims', ['id'], claims, [
      text('id', (c) => c.id),
      text('dispute', (c) => c.dispute, 'disputes.id'),
      text('by', (c) => c.by),
      text('act', (c) => c.act),
      text('party', (c) => c.party, 'parties.id'),
      text('date', (c) => c.date),
      text('known', (c) => c.known),
      text('says', (c) => c.says),
      list('statements', (c) => c.statements),
      list('sources', (c) => c.sources),
    ]),
    table('corrections', ['id'], corrections, [
      text('id', (c) => c.id),
      typed('date', 'date', (c) => c.date),
      text('entry', (c) => c.entry),
      text('was', (c) => c.was),
      text('now', (c) => c.now),
      text('why', (c) => c.why),
    ]),
  ];
}
