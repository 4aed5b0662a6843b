import { evidenceById } from '../../src/analysis/cell.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { documentTables } from './documentTables.ts';
import { optionKey } from './optionKey.ts';
import { list, table, text, typed, type Table } from './table.ts';

/** The record as flat tables: what a table refers to stands before it where that is possible. */
export function recordTables(index: RecordIndex): readonly Table[] {
  const { groups, parties, issues, people, sources, statements, positions } = index.data;
  const options = issues.flatMap((i) => i.options.map((o, step) => ({ ...o, issue: i.id, step })));
  const roles = people.flatMap((p) =>
    p.roles.map((r, i) => ({ ...r, person: p.id, number: i + 1 })),
  );
  const evidence = positions.flatMap((p) =>
    p.evidence.map((id, i) => ({
      position: p.id,
      number: i + 1,
      id,
      kind: evidenceById(index, id)?.kind,
    })),
  );
  return [
    table('groups', ['id'], groups, [text('id', (g) => g.id), text('title', (g) => g.title)]),
    table('parties', ['id'], parties, [
      text('id', (p) => p.id),
      text('name', (p) => p.name),
      text('short', (p) => p.short),
      text('adjective', (p) => p.adjective),
      text('shape', (p) => p.shape),
      text('colourLight', (p) => p.colour.light),
      text('colourDark', (p) => p.colour.dark),
    ]),
    table('issues', ['id'], issues, [
      text('id', (i) => i.id),
      text('group', (i) => i.group, 'groups.id'),
      text('title', (i) => i.title),
      text('question', (i) => i.question),
      typed('ordered', 'boolean', (i) => i.ordered),
      text('rule', (i) => i.rule),
    ]),
    table('options', ['key'], options, [
      text('key', (o) => optionKey(o.issue, o.id)),
      text('issue', (o) => o.issue, 'issues.id'),
      text('id', (o) => o.id),
      typed('step', 'integer', (o) => o.step),
      text('label', (o) => o.label),
      text('why', (o) => o.why),
    ]),
    table('people', ['id'], people, [
      text('id', (p) => p.id),
      text('name', (p) => p.name),
      text('kind', (p) => p.kind),
      text('party', (p) => p.party, 'parties.id'),
      list('spellings', (p) => p.spellings),
    ]),
    table('roles', ['person', 'number'], roles, [
      text('person', (r) => r.person, 'people.id'),
      typed('number', 'integer', (r) => r.number),
      text('title', (r) => r.title),
      text('from', (r) => r.from),
      text('to', (r) => r.to),
      text('voice', (r) => r.voice),
    ]),
    table('sources', ['id'], sources, [
      text('id', (s) => s.id),
      text('publisher', (s) => s.publisher),
      text('title', (s) => s.title),
      text('author', (s) => s.author),
      text('url', (s) => s.url),
      text('noAddress', (s) => s.noAddress),
      text('published', (s) => s.published),
      text('grade', (s) => s.grade),
      text('saved', (s) => s.saved),
      text('kind', (s) => s.kind),
    ]),
    table('statements', ['id'], statements, [
      text('id', (s) => s.id),
      text('party', (s) => s.party, 'parties.id'),
      list('jointWith', (s) => s.jointWith),
      text('speaker', (s) => s.speaker, 'people.id'),
      text('date', (s) => s.date),
      text('known', (s) => s.known),
      text('venue', (s) => s.venue),
      text('reach', (s) => s.reach),
      text('quote', (s) => s.quote),
      text('translator', (s) => s.translator),
      text('original', (s) => s.original?.text),
      text('originalLanguage', (s) => s.original?.language),
      text('says', (s) => s.says),
      list('issues', (s) => s.issues),
      list('topics', (s) => s.topics),
      text('source', (s) => s.source, 'sources.id'),
      text('prefix', (s) => s.prefix),
      text('suffix', (s) => s.suffix),
      list('contradicts', (s) => s.contradicts),
      text('confidence', (s) => s.confidence),
      text('checkVerdict', (s) => s.check?.verdict),
      typed('checkOn', 'date', (s) => s.check?.on),
      text('checkUrl', (s) => s.check?.url),
      text('checkNearness', (s) => s.check?.nearness),
      text('checkNote', (s) => s.check?.note),
      text('note', (s) => s.note),
    ]),
    table('positions', ['id'], positions, [
      text('id', (p) => p.id),
      text('party', (p) => p.party, 'parties.id'),
      text('issue', (p) => p.issue, 'issues.id'),
      text('from', (p) => p.from),
      text('lastStated', (p) => p.lastStated),
      text('act', (p) => p.act),
      text('prefers', (p) => p.prefers),
      text('prefersKey', (p) => optionKey(p.issue, p.prefers), 'options.key'),
      list('accepts', (p) => p.accepts),
      text('summary', (p) => p.summary),
      text('basis', (p) => p.basis),
      text('confidence', (p) => p.confidence),
      text('note', (p) => p.note),
    ]),
    table('voices', ['id'], index.data.voices ?? [], [
      text('id', (v) => v.id),
      text('party', (v) => v.party, 'parties.id'),
      text('issue', (v) => v.issue, 'issues.id'),
      text('speaker', (v) => v.speaker, 'people.id'),
      text('date', (v) => v.date),
      text('until', (v) => v.until),
      text('act', (v) => v.act),
      text('prefers', (v) => v.prefers),
      text('prefersKey', (v) => optionKey(v.issue, v.prefers), 'options.key'),
      text('says', (v) => v.says),
      list('statements', (v) => v.statements),
      text('note', (v) => v.note),
    ]),
    table('silences', ['id'], index.data.silences ?? [], [
      text('id', (s) => s.id),
      text('party', (s) => s.party, 'parties.id'),
      text('issue', (s) => s.issue, 'issues.id'),
      text('kind', (s) => s.kind),
      text('date', (s) => s.date),
      text('known', (s) => s.known),
      text('says', (s) => s.says),
      list('statements', (s) => s.statements),
      list('sources', (s) => s.sources),
      text('note', (s) => s.note),
    ]),
    ...documentTables(index.data),
    table('position-evidence', ['position', 'number'], evidence, [
      text('position', (e) => e.position, 'positions.id'),
      typed('number', 'integer', (e) => e.number),
      text('kind', (e) => e.kind),
      ...(['statement', 'provision', 'response', 'event'] as const).map((kind) =>
        text<(typeof evidence)[number]>(
          kind,
          (e) => (e.kind === kind ? e.id : undefined),
          `${kind}s.id`,
        ),
      ),
    ]),
  ];
}
