import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, words } from '../../../tests/fixtures/asked.ts';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import type { Selected } from '../../analysis/selected.ts';
import { firstDay, lastDay } from '../../record/edtf.ts';
import { makeBriefing } from './briefing.ts';
import { briefingMarkdown, escapeMarkdown } from './briefingMarkdown.ts';
import type { Briefing } from './briefingShape.ts';

const selections: readonly (Selected | null)[] = [
  null,
  { kind: 'cell', party: 'south', issue: 'water.dam' },
  { kind: 'cell', party: 'north', issue: 'talks.basis' },
  { kind: 'issue', issue: 'water.dam' },
  { kind: 'document', document: 'draft-2020' },
  { kind: 'document', document: 'draft-2021' },
  { kind: 'response', document: 'draft-2020', party: 'south' },
  { kind: 'provision', provision: 'draft-2020.p1' },
  { kind: 'event', event: 'truce' },
  { kind: 'event', event: 'first-round' },
  { kind: 'position', position: 'north.water.dam.2020-02-01' },
  { kind: 'statement', statement: 'x-cy-1' },
  { kind: 'statement', statement: 's-bo-2' },
  { kind: 'dispute', dispute: 'who-built-it' },
];

const day = fc
  .integer({ min: 0, max: 480 })
  .map((n) => new Date(Date.UTC(2019, 11, 1) + n * 86_400_000).toISOString().slice(0, 10));

const views = fc
  .record({
    day,
    selected: fc.constantFrom(...selections),
    since: day,
    to: fc.option(day),
    from: fc.option(day),
    groups: fc.subarray(['water', 'talks']),
    sort: fc.constantFrom('issue' as const, 'gap' as const),
  })
  .map(({ selected, since, sort, ...filter }) =>
    ask({ selected, choice: { since, sort }, filter }),
  );

const lines = (b: Briefing) =>
  b.sections.flatMap((s) => s.entries.flatMap((e) => e.lines.map((l) => ({ ...l, of: e.title }))));

test('notes are numbered in the order of first use, each once, each with a source', () => {
  fc.assert(
    fc.property(views, (asked) => {
      const b = makeBriefing(asked, words);
      const uses = lines(b).flatMap((l) => l.notes);
      expect([...new Set(uses)]).toEqual(b.notes.map((n) => n.number));
      expect(b.notes.map((n) => n.number)).toEqual(b.notes.map((_, i) => i + 1));
      expect(new Set(b.notes.map((n) => n.id)).size).toBe(b.notes.length);
      for (const n of b.notes) {
        expect(n.sources.length).toBeGreaterThan(0);
        expect(n.quote ?? n.says).not.toBeNull();
      }
    }),
  );
});

test('Markdown: every mark of a note has its definition, every definition a mark', () => {
  fc.assert(
    fc.property(views, (asked) => {
      const text = briefingMarkdown(makeBriefing(asked, words));
      const defined = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map((m) => m[1]);
      const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((m) => m[1]);
      expect([...new Set(used)]).toEqual(defined);
    }),
  );
});

/** A record in which every text that belongs to a day says so: `⟦2020-05-05⟧`. */
function datedRecord() {
  const record = smallRecord();
  const sign = (date: string) => ` ⟦${firstDay(date)}⟧`;
  // An answer that later words repeat.
  record.documents[0]!.responses[0]!.statements = ['s-bo-1', 'x-cy-1'];
  for (const s of record.statements) {
    s.says += sign(s.date);
    s.venue = `Hall${sign(s.date)}`;
    if (s.quote) s.quote += sign(s.date);
  }
  for (const p of record.positions) p.summary += ` ⟦${lastDay(p.from)}⟧`;
  for (const d of record.documents) {
    d.title += sign(d.date);
    for (const p of d.provisions) p.summary += sign(d.date);
    for (const r of d.responses) if (r.date) r.summary += sign(r.date);
  }
  for (const e of record.events) e.summary += sign(e.date);
  for (const d of record.disputes) for (const c of d.claims) if (c.date) c.says += sign(c.date);
  return record;
}

test('a briefing of a day mentions nothing later', () => {
  const record = datedRecord();
  const seen = new Set<string>();
  fc.assert(
    fc.property(views, (asked) => {
      const { filter } = asked.choice;
      const dated = ask({ record, selected: asked.selected, choice: asked.choice, filter });
      const b = makeBriefing(dated, words);
      const text = briefingMarkdown(b);
      for (const [, date] of text.matchAll(/⟦([\d-]+)/g)) {
        seen.add(date!);
        expect(date! <= filter.day).toBe(true);
      }
      // Dates as they are written: "5 May 2020", "February 2020".
      for (const [written] of text.matchAll(/(?:\d{1,2} )?[A-Z][a-z]+ 20\d\d/g)) {
        const at = new Date(`${written} UTC`);
        if (Number.isNaN(at.getTime())) continue;
        expect([written, at.toISOString().slice(0, 10) <= filter.day]).toEqual([written, true]);
      }
      for (const n of b.notes) if (n.date) expect(firstDay(n.date) <= filter.day).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBeGreaterThan(6);
});

test('a source that was printed after the day shown is named without its date', () => {
  const b = makeBriefing(ask({ filter: { day: '2020-02-01' } }), words);
  expect(b.notes[0]!.sources[0]!.line).toBe(
    'The Gazette, “Ministers speak”, printed after the day shown',
  );
});

test('what lasts past the day shown has only begun by then', () => {
  const titleAt = (day: string) =>
    makeBriefing(ask({ selected: { kind: 'event', event: 'first-round' }, filter: { day } }), words)
      .notes[0]!.lead;
  expect(titleAt('2020-03-01')).toBe('First round, from 1 March 2020, The bridge');
  expect(titleAt('2020-03-02')).toMatch(/^First round, 1\s?–\s?2 March 2020, The bridge$/);
});

test('issues by subject: a paragraph a party, silence said, the gap counted', () => {
  const b = makeBriefing(ask(), words);
  expect(b.title).toBe('Briefing: The river talks');
  expect(b.asOf).toBe('As of 31 December 2020.');
  expect(b.headline).toBe(
    'On **1** of 2 issues the parties shown ask for different options, on **0** from end to end of the scale. On 1, fewer than two have named an option.',
  );
  expect(b.moved).toBe(
    'Moved to another option since 1 March 2020: Northland on 1, Southland on 0.',
  );
  expect(b.sections.map((s) => s.title)).toEqual(['Water', 'Talks', 'Framework documents']);
  const [water, talks, documents] = b.sections;
  const dam = water!.entries[0]!;
  expect(dam.lines[0]).toEqual({
    lead: 'Northland proposes:',
    text: 'Proposes to run the dam together. Asks for “Both together”. Could live with “Northland”. Since 1 April 2020, last stated 5 May 2020. Inferred by us from a document or another position.',
    notes: [1, 2],
  });
  expect(dam.gap).toBe('Northland and Southland are furthest apart: 1 step of 2.');
  expect(talks!.entries[0]!.lines[0]).toEqual({
    lead: 'Northland: not stated.',
    text: '',
    notes: [],
  });
  expect(talks!.entries[0]!.lines[1]!.text).toContain('Reported by an outlet');
  const [newest, draft] = documents!.entries;
  expect(newest!.title).toBe('The second draft (August 2020)');
  expect(newest!.lines.map((l) => l.lead)).toEqual([
    'Southland: author of the text.',
    'Northland: not stated.',
  ]);
  expect(draft!.lines[1]!.lead).toBe('Southland rejects:');
});

test('notes say who, when, in which words, and how the words came to us', () => {
  const b = makeBriefing(ask(), words);
  const note = (id: string) => b.notes.find((n) => n.id === id);
  expect(note('s-bo-1')).toMatchObject({
    lead: 'Bo South, Envoy, February 2020',
    quote: 'We run the dam, or nobody does.',
    says: null,
    way: 'Translated by The Gazette',
    sources: [{ url: 'https://gazette.example/one' }],
  });
  expect(note('s-bo-2')).toMatchObject({
    quote: null,
    says: 'Reported, no exact words: Wants no text as a basis.',
  });
  expect(note('draft-2020.p1')?.says).toMatch(/^Point of a document, in our words: /);
  expect(note('n-ada-2')?.sources).toEqual([{ line: 'A handbill (Printed only.)', url: null }]);
});

test('what is selected comes first; a later one does not exist yet', () => {
  const at = (selected: Selected, day = '2020-12-31') =>
    makeBriefing(ask({ selected, filter: { day } }), words).sections[0]!;
  const cell = at({ kind: 'cell', party: 'south', issue: 'water.dam' });
  expect(cell.title).toBe('Selected');
  expect(cell.entries[0]!.title).toBe('Southland on The dam');
  expect(cell.entries[0]!.lines[0]!.notes[0]).toBe(1);
  const dispute = at({ kind: 'dispute', dispute: 'who-built-it' });
  expect(dispute.entries[0]!.lines.map((l) => l.lead)).toEqual(['Ada North:', 'Bo South:']);
  expect(dispute.entries[0]!.lines.map((l) => l.notes)).toEqual([[1], [2]]);
  expect(at({ kind: 'document', document: 'draft-2021' }).entries[0]!.key).toBe('draft-2021');
  expect(at({ kind: 'document', document: 'draft-2021' }, '2020-07-01').title).toBe('Water');
});

test('filters are told; the view without an issue says so; sorted rows stand in one section', () => {
  const b = makeBriefing(ask({ filter: { groups: ['water'], words: 'dam' } }), words);
  expect(b.narrowed).toBe('Narrowed to: Subject: Water; Words: dam.');
  expect(makeBriefing(ask({ filter: { words: 'zzz' } }), words).headline).toBe(
    'No issue passes these filters.',
  );
  expect(makeBriefing(ask({ choice: { sort: 'gap' } }), words).sections[0]!.title).toBe('Issues');
  expect(makeBriefing(ask(), words).narrowed).toBeNull();
});

test('signs of Markdown in texts are only text', () => {
  expect(escapeMarkdown('*a* [b](c) `d` <e> # f | g & h_i')).toBe(
    '\\*a\\* \\[b\\](c) \\`d\\` \\<e\\> \\# f \\| g \\& h\\_i',
  );
  expect(escapeMarkdown('- a')).toBe('\\- a');
  expect(escapeMarkdown('1. a')).toBe('1\\. a');
  expect(escapeMarkdown('a\n\n# b')).toBe('a \\# b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
      expect(plain).toBe(text.replace(/\s+/g, ' ').trim());
      expect(escapeMarkdown(text).replace(/\\./gsu, '')).not.toMatch(/[*_`[\]<>#&|~^$!{}]/);
    }),
  );
});

test('a hostile record stays text and does not open a note', () => {
  const record = smallRecord();
  record.positions[1]!.summary = 'x [^9] <script>\n[^1]: y';
  record.sources[0]!.url = 'https://gazette.example/a>b';
  const text = briefingMarkdown(makeBriefing(ask({ record }), words));
  expect(text).not.toContain('<script>');
  expect(text.match(/^\[\^1\]:/gm)).toHaveLength(1);
  expect(text).not.toContain('[^9]');
  expect(text).toContain('<https://gazette.example/a%3Eb>');
});
