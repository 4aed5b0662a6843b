import { statementsBy } from '../../analysis/asOf.ts';
import { evidenceById, type Evidence } from '../../analysis/cell.ts';
import { firstDay } from '../../record/edtf.ts';
import { counted } from '../../record/recordIndex.ts';
import { roleOn } from '../../record/role.ts';
import type { Claim, Statement } from '../../record/types.ts';
import type { Asked, Words } from './asked.ts';
import type { Note } from './briefingShape.ts';

type Draft = Omit<Note, 'number'>;

/** Ends a text like a sentence. */
export function sentence(text: string): string {
  return /[.?!…][”"’')]?$/.test(text) ? text : `${text}.`;
}

/** The notes of one briefing: numbered in the order of first use, each piece of evidence once. */
export interface Notes {
  /** Numbers of the notes for these pieces of evidence; what is later than the day has none. */
  cite(evidence: readonly Evidence[]): readonly number[];
  citeStatements(ids: readonly string[]): readonly number[];
  citeClaim(claim: Claim): readonly number[];
  all(): readonly Note[];
}

/** Begins the notes of a briefing. */
export function collectNotes(asked: Asked, words: Words): Notes {
  const { index } = asked;
  const { m, t, q, dates } = words;
  const { day } = asked.choice.filter;
  const list: Note[] = [];
  const numbers = new Map<string, number>();

  const sourcesOf = (ids: readonly string[]): Note['sources'] =>
    [...new Set(ids)].flatMap((id): Note['sources'] => {
      const s = index.sources.get(id);
      if (!s) return [];
      const later = s.published !== undefined && firstDay(s.published) > day;
      const published = later ? t.briefing.printedLater : s.published && dates(s.published, 'long');
      const line = q.sourceLine(s.publisher, s.title, published);
      if (s.url !== undefined) return [{ line, url: s.url }];
      return [{ line: `${line} (${s.noAddress ?? t.briefing.noAddress})`, url: null }];
    });

  const ofStatement = (s: Statement): Draft => {
    const person = index.people.get(s.speaker);
    const role = person && roleOn(person, s.date);
    const voice = role ? m.common.voices[role.voice] : '';
    return {
      id: s.id,
      date: s.date,
      lead: [person?.name ?? s.speaker, role?.title, voice, dates(s.date, 'long'), s.venue]
        .filter((x) => x !== undefined && x !== '')
        .join(', '),
      says: s.quote === undefined ? t.briefing.reported(sentence(s.says)) : null,
      quote: s.quote ?? null,
      way:
        s.quote === undefined
          ? null
          : s.reach === 'translated'
            ? t.briefing.way.translated(s.translator ?? '?')
            : t.briefing.way.verbatim,
      sources: sourcesOf([s.source]),
    };
  };

  const party = (id: string) => index.parties.get(id)?.name ?? id;
  const draftOf = (e: Evidence): Draft => {
    if (e.kind === 'statement') return ofStatement(e.statement);
    if (e.kind === 'provision')
      return {
        id: e.id,
        date: e.document.date,
        lead: `${t.briefing.point(e.provision.number, e.document.title)}, ${dates(e.document.date, 'long')}`,
        says: t.briefing.ours.provision(sentence(e.provision.summary)),
        quote: e.provision.keyPhrase ?? null,
        way: null,
        sources: sourcesOf(
          e.provision.sources && e.provision.sources.length > 0
            ? e.provision.sources
            : e.document.sources,
        ),
      };
    if (e.kind === 'response') {
      const { response, document } = e;
      const when = response.date === undefined ? undefined : dates(response.date, 'long');
      const said = statementsBy(index, response.statements, day).map((s) => s.source);
      const own = [...(response.sources ?? []), ...said];
      return {
        id: e.id,
        date: response.date ?? null,
        lead: [t.briefing.answerTo(party(response.party), document.title), when]
          .filter((x) => x !== undefined)
          .join(', '),
        says: t.briefing.ours.response(sentence(response.summary)),
        quote: null,
        way: null,
        sources: sourcesOf(own.length > 0 ? own : document.sources),
      };
    }
    return {
      id: e.id,
      date: e.event.date,
      lead: [e.event.title, dates(e.event.date, 'long'), e.event.place]
        .filter((x) => x !== undefined)
        .join(', '),
      says: t.briefing.ours.event(sentence(e.event.summary)),
      quote: null,
      way: null,
      sources: sourcesOf(e.event.sources),
    };
  };

  /** No note without a source, and none later than the day shown. */
  const number = (draft: Draft): readonly number[] => {
    const known = numbers.get(draft.id);
    if (known !== undefined) return [known];
    if (draft.sources.length === 0) return [];
    if (!counted(index, draft.id, day)) return [];
    const next = list.length + 1;
    list.push({ number: next, ...draft });
    numbers.set(draft.id, next);
    return [next];
  };
  const inOrder = (all: readonly (readonly number[])[]) =>
    [...new Set(all.flat())].sort((a, b) => a - b);

  const statements = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const e = evidenceById(index, id);
      return e?.kind === 'statement' ? number(draftOf(e)) : [];
    });

  return {
    cite: (evidence) =>
      inOrder(
        evidence.map((e) => {
          // An answer rests on what was said; its own note stands only for sources beyond that.
          if (e.kind !== 'response') return number(draftOf(e));
          const said = statements(e.response.statements ?? []);
          return said.length > 0 && (e.response.sources ?? []).length === 0
            ? said
            : [...said, ...number(draftOf(e))];
        }),
      ),
    citeStatements: (ids) => inOrder([statements(ids)]),
    citeClaim: (claim) => {
      const said = statements(claim.statements ?? []);
      const sources = sourcesOf(claim.sources ?? []);
      if (sources.length === 0) return inOrder([said]);
      return inOrder([
        said,
        number({
          id: claim.id,
          date: claim.date ?? null,
          lead: [claim.by, claim.date && dates(claim.date, 'long')].filter(Boolean).join(', '),
          says: t.briefing.ours.claim(sentence(claim.says)),
          quote: null,
          way: null,
          sources,
        }),
      ]);
    },
    all: () => list,
  };
}
