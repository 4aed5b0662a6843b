import { cellAt, evidenceById, type Evidence } from '../../analysis/cell.ts';
import { gapAt } from '../../analysis/gap.ts';
import { latestResponse } from '../../analysis/latestResponses.ts';
import type { Document, Issue } from '../../record/types.ts';
import type { Asked, Words } from './asked.ts';
import { sentence, type Notes } from './briefingNotes.ts';
import type { Entry, Line } from './briefingShape.ts';
import { gapWords } from './gapWords.ts';
import { optionLabel } from './optionLabel.ts';

/** What the parts of a briefing are written with. */
export interface Desk {
  readonly asked: Asked;
  readonly words: Words;
  readonly notes: Notes;
}

const partyName = (asked: Asked, id: string) => asked.index.parties.get(id)?.name ?? id;

/** One party on one issue: act, sentence, option, since when, on what basis, with its notes. */
export function partyLine({ asked, words, notes }: Desk, party: string, issue: Issue): Line {
  const t = words.t.briefing;
  const name = partyName(asked, party);
  const cell = cellAt(asked.index, party, issue.id, asked.choice.filter.day);
  const p = cell.position;
  if (p === null || cell.act === 'not-stated')
    return { lead: t.notStated(name), text: '', notes: [] };
  const since = words.dates(p.from, 'long');
  // The summary, since when and on what basis are enough for one page; the scale's words are not.
  if (asked.short)
    return {
      lead: t.acts[cell.act](name),
      text: [sentence(p.summary), t.since(since), t.basis[p.basis]]
        .filter((x) => x !== '')
        .join(' '),
      notes: notes.cite(newest(cell.evidence)),
    };
  const text = [
    sentence(p.summary),
    p.prefers === undefined ? '' : t.asks(optionLabel(issue, p.prefers)),
    p.accepts === undefined || p.accepts.length === 0
      ? ''
      : t.lives(p.accepts.map((o) => optionLabel(issue, o)).join('; ')),
    cell.last === null || cell.last === p.from
      ? t.since(since)
      : t.sinceLast(since, words.dates(cell.last, 'long')),
    t.basis[p.basis],
  ];
  return {
    lead: t.acts[cell.act](name),
    text: text.filter((x) => x !== '').join(' '),
    notes: notes.cite(cell.evidence),
  };
}

/** The newest statement; where there is none, the newest of what else there is. */
function newest(evidence: readonly Evidence[]): readonly Evidence[] {
  return [evidence.find((e) => e.kind === 'statement') ?? evidence[0]].filter(
    (e) => e !== undefined,
  );
}

/** One issue: a paragraph a party, then the gap. */
export function issueEntry(desk: Desk, issue: Issue, parties: readonly string[]): Entry {
  const { asked, words } = desk;
  const shown = asked.choice.filter;
  return {
    key: issue.id,
    title: issue.title,
    question: asked.short ? null : issue.question,
    lines: parties.map((party) => partyLine(desk, party, issue)),
    gap: gapWords(gapAt(asked.index, issue, shown.parties, shown.day), words.m.compare, (id) =>
      partyName(asked, id),
    ),
  };
}

function answerLine({ asked, words, notes }: Desk, document: Document, party: string): Line | null {
  const t = words.t.briefing;
  const name = partyName(asked, party);
  const latest = latestResponse(asked.index, document, party, asked.choice.filter.day);
  if (!latest) {
    if (document.authors.includes(party)) return { lead: t.author(name), text: '', notes: [] };
    return null;
  }
  const evidence = evidenceById(asked.index, latest.id);
  return {
    lead: t.answer(name, words.m.common.responses[latest.act]),
    text: [
      sentence(latest.summary),
      latest.date === undefined ? '' : t.onDate(words.dates(latest.date, 'long')),
    ]
      .filter((x) => x !== '')
      .join(' '),
    notes: evidence ? notes.cite([evidence]) : [],
  };
}

/** One document: the latest answer of each party by the day, or that it has not stated one. */
export function documentEntry(desk: Desk, document: Document, parties: readonly string[]): Entry {
  const { asked, words } = desk;
  const lines: Line[] = [];
  const silent: string[] = [];
  for (const party of parties) {
    const line = answerLine(desk, document, party);
    if (line) lines.push(line);
    else silent.push(partyName(asked, party));
  }
  if (silent.length > 0)
    lines.push({ lead: words.t.briefing.notStated(silent.join(', ')), text: '', notes: [] });
  return {
    key: document.id,
    title: `${document.title} (${words.dates(document.date, 'long')})`,
    question: null,
    lines,
    gap: null,
  };
}
