/** What a feed says about each kind of change: a plain title and a summary as HTML. */
import { evidenceById, type Evidence } from '../../src/analysis/cell.ts';
import type { Movement } from '../../src/analysis/movement.ts';
import { common } from '../../src/messages/en/common.ts';
import { documents as documentTexts } from '../../src/messages/en/documents.ts';
import { feeds as m } from '../../src/messages/en/feeds.ts';
import { formatDate } from '../../src/messages/format.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { roleOn } from '../../src/record/role.ts';
import type {
  Document,
  Position,
  RecordData,
  Response,
  Statement,
} from '../../src/record/types.ts';
import { escapeHtml, linkHtml, paragraphs } from './html.ts';

export interface ChangeText {
  readonly title: string;
  readonly html: string;
}

/** A date in words; a vague one stays vague. */
const dated = (text: string) => formatDate(text, 'en', common);
const partyName = (index: RecordIndex, id: string) => index.parties.get(id)?.short ?? id;
const speakerName = (index: RecordIndex, s: Statement) =>
  index.people.get(s.speaker)?.name ?? s.speaker;

function sourceHtml(index: RecordIndex, id: string): string {
  const source = index.sources.get(id);
  if (!source) return escapeHtml(id);
  return linkHtml(m.print(source.publisher, source.title ?? m.noTitle), source.url);
}

function sourcesHtml(index: RecordIndex, ids: readonly string[] = []): string {
  return ids.map((id) => `<p>${escapeHtml(m.source)}${sourceHtml(index, id)}</p>`).join('');
}

/** Title of a statement: who, when, and whether the words are exact. */
function statementTitle(index: RecordIndex, s: Statement): string {
  const words = s.quote === undefined ? m.report : m.statement;
  return words(speakerName(index, s), dated(s.date));
}

/** Name and source of one piece of evidence, on one line. */
function evidenceHtml(index: RecordIndex, e: Evidence): string {
  const line = (name: string, date: string, sources: readonly string[] = []) =>
    [escapeHtml(`${name}, ${date}`), ...sources.map((id) => sourceHtml(index, id))].join('; ');
  switch (e.kind) {
    case 'statement':
      return [
        escapeHtml(statementTitle(index, e.statement)),
        sourceHtml(index, e.statement.source),
      ].join('; ');
    case 'provision': {
      const { number, sources } = e.provision;
      const name = number === undefined ? e.document.title : m.point(e.document.title, number);
      return line(name, dated(e.date), sources ?? e.document.sources);
    }
    case 'response':
      return line(
        m.answer(partyName(index, e.response.party), e.document.title),
        dated(e.date),
        e.response.sources,
      );
    case 'event':
      return line(e.event.title, dated(e.date), e.event.sources);
  }
}

function state(index: RecordIndex, p: Position): string {
  const options = index.issues.get(p.issue)?.options ?? [];
  const label = (id: string) => options.find((o) => o.id === id)?.label ?? id;
  const act = common.acts[p.act];
  const asks = p.prefers === undefined ? m.noOption(act) : m.asks(act, label(p.prefers));
  return p.accepts?.length ? m.couldLive(asks, p.accepts.map(label)) : asks;
}

/** A change of position, with what it was before and what it rests on. */
export function positionText(index: RecordIndex, { before, after, kind }: Movement): ChangeText {
  const issue = index.issues.get(after.issue)?.title ?? after.issue;
  const evidence = after.evidence
    .map((id) => evidenceById(index, id))
    .filter((e): e is Evidence => e !== null);
  return {
    title: m.position[kind](partyName(index, after.party), issue),
    html: [
      paragraphs(
        after.summary,
        m.now(state(index, after)),
        ...(before ? [m.before(state(index, before))] : []),
        m.since(dated(after.from), common.basisLong[after.basis]),
        m.evidence(evidence.length),
      ),
      `<ul>${evidence.map((e) => `<li>${evidenceHtml(index, e)}</li>`).join('')}</ul>`,
    ].join(''),
  };
}

/** A statement: its words or their sense, who spoke for whom, when, where, and the source. */
export function statementText(index: RecordIndex, s: Statement): ChangeText {
  const person = index.people.get(s.speaker);
  const role = person && roleOn(person, s.date);
  const parties = [s.party, ...(s.jointWith ?? [])].filter((id) => id !== undefined);
  const about = [
    speakerName(index, s),
    role?.title,
    role && common.voices[role.voice],
    ...parties.map((id) => partyName(index, id)),
    dated(s.date),
    s.venue,
    s.translator === undefined ? common.reach[s.reach] : m.translated(s.translator),
  ];
  const issues = s.issues.map((id) => index.issues.get(id)?.title ?? id);
  return {
    title: statementTitle(index, s),
    html: [
      s.quote === undefined
        ? paragraphs(m.reported(s.says))
        : `<blockquote>${paragraphs(m.quote(s.quote))}</blockquote>${paragraphs(m.says(s.says))}`,
      paragraphs(
        about.filter((x) => x !== undefined && x !== '').join(' · '),
        ...(issues.length > 0 ? [m.issues(issues)] : []),
      ),
      sourcesHtml(index, [s.source]),
    ].join(''),
  };
}

/** A document that was put forward. */
export function documentText(index: RecordIndex, d: Document): ChangeText {
  const authors = d.authors.map((id) => partyName(index, id));
  return {
    title: m.document(d.title),
    html:
      paragraphs(
        d.summary,
        m.by(authors, dated(d.date)),
        m.status(documentTexts.status[d.status], d.publicity),
      ) + sourcesHtml(index, d.sources),
  };
}

/** What a party answered to a document. */
export function responseText(index: RecordIndex, d: Document, r: Response): ChangeText {
  const party = partyName(index, r.party);
  const cited = (r.statements ?? []).flatMap((id) => index.statements.get(id) ?? []);
  return {
    title: m.response(party, d.title, common.responses[r.act]),
    html:
      paragraphs(
        r.summary,
        r.date === undefined ? m.undated(party, dated(d.date)) : m.answered(party, dated(r.date)),
        ...cited.map((s) => statementTitle(index, s)),
      ) + sourcesHtml(index, [...new Set([...(r.sources ?? []), ...cited.map((s) => s.source)])]),
  };
}

/** A mistake that was corrected; `name` is what the corrected entry is called. */
export function correctionText(
  index: RecordIndex,
  correction: RecordData['corrections'][number],
  name: string,
): ChangeText {
  const statement = index.statements.get(correction.entry);
  return {
    title: m.correction(name),
    html:
      paragraphs(
        m.was(correction.was),
        m.is(correction.now),
        m.why(correction.why),
        m.corrected(dated(correction.date)),
      ) + sourcesHtml(index, statement && [statement.source]),
  };
}
