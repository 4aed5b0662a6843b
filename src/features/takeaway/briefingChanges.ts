import {
  changeSummary,
  type ChangeSummary,
  type PartyMoves,
} from '../../analysis/changeSummary.ts';
import { movementBetween, type Movement } from '../../analysis/movement.ts';
import { movingEvidence } from '../../analysis/movingEvidence.ts';
import type { Row } from '../../analysis/rows.ts';
import type { Document, Issue, Position } from '../../record/types.ts';
import type { Desk } from './briefingEntries.ts';
import { sentence } from './briefingNotes.ts';
import type { Entry, Line, Section } from './briefingShape.ts';
import { optionLabel } from './optionLabel.ts';

function counts({ asked, words }: Desk, p: PartyMoves): Line {
  const t = words.t.changes;
  const name = (id: string) => asked.index.parties.get(id)?.name ?? id;
  return {
    lead: t.lead(name(p.party)),
    text: t.counts({
      ...p,
      towards: p.towards.map((x) => t.towards(name(x.party), x.issues)),
    }),
    notes: [],
  };
}

function documentLines({ words }: Desk, documents: ChangeSummary['documents']): readonly Line[] {
  const t = words.t.changes;
  const line = (lead: string, list: readonly Document[]): Line[] =>
    list.length === 0
      ? []
      : [
          {
            lead,
            text: sentence(
              list.map((d) => t.document(d.title, words.dates(d.date, 'long'))).join('; '),
            ),
            notes: [],
          },
        ];
  return [
    ...line(t.added, documents.added),
    ...line(t.replaced, documents.replaced),
    ...line(t.dropped, documents.dropped),
  ];
}

function state({ words }: Desk, issue: Issue, p: Position | null): string {
  const { t, m, dates } = words;
  if (p === null) return t.changes.notStated;
  return [
    t.changes.state(m.common.acts[p.act], dates(p.from, 'long'), sentence(p.summary)),
    p.prefers === undefined ? '' : t.briefing.asks(optionLabel(issue, p.prefers)),
    p.accepts === undefined || p.accepts.length === 0
      ? ''
      : t.briefing.lives(p.accepts.map((o) => optionLabel(issue, o)).join('; ')),
  ]
    .filter((x) => x !== '')
    .join(' ');
}

/** One change: what it is, the state before, the state after, and a note on what moved it. */
function changeLine(desk: Desk, issue: Issue, move: Movement): Line {
  const { asked, words, notes } = desk;
  const t = words.t.changes;
  const by = movingEvidence(asked.index, move, asked.choice.filter.day);
  return {
    lead: t.change(
      asked.index.parties.get(move.party)?.name ?? move.party,
      t.kinds[move.kind],
      move.steps === null ? null : Math.abs(move.steps),
    ),
    text: [t.before(state(desk, issue, move.before)), t.after(state(desk, issue, move.after))].join(
      ' ',
    ),
    notes: by ? notes.cite([by.evidence]) : [],
  };
}

/**
 * What changed between two days: counted over the whole record for each party, then every change on the
 * issues of the view, with the state before and after.
 */
export function changeSection(desk: Desk, rows: readonly Row[], compared: string): Section {
  const { asked, words } = desk;
  const { index, choice } = asked;
  const { parties, day } = choice.filter;
  const t = words.t.changes;
  const summary = changeSummary(index, parties, compared, day);
  const [a, b] = index.data.meta.headline.map((p) => index.parties.get(p)?.name ?? p);
  const entries: Entry[] = [
    {
      key: 'changes-counted',
      title: t.counted(index.data.issues.length),
      question: null,
      lines: [
        ...summary.parties.map((p) => counts(desk, p)),
        ...documentLines(desk, summary.documents),
      ],
      gap: t.gap(a!, b!, summary.gap),
    },
  ];
  for (const { issue } of rows) {
    const moves = parties.flatMap((p) => movementBetween(index, p, issue.id, compared, day) ?? []);
    if (moves.length === 0) continue;
    entries.push({
      key: `changes-${issue.id}`,
      title: issue.title,
      question: null,
      lines: moves.map((move) => changeLine(desk, issue, move)),
      gap: null,
    });
  }
  return {
    key: 'changes',
    title: t.title(words.dates(compared, 'long'), words.dates(day, 'long')),
    help: t.help,
    entries,
  };
}
