import { published } from '../../src/messages/en/published.ts';
import { compareDates } from '../../src/record/edtf.ts';
import { jsonPath, type PublishedKind } from '../../src/record/publishedPaths.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import type { Document, Issue, Party, Position } from '../../src/record/types.ts';
import { related } from './related.ts';

interface About {
  readonly siteUrl: string;
  readonly version: string;
}

const FORMATS: Readonly<Record<PublishedKind, string>> = {
  issues: 'redlines-issue/1',
  parties: 'redlines-party/1',
  documents: 'redlines-document/1',
};

/** What stands at the top of each file. */
function top(index: RecordIndex, kind: PublishedKind, id: string, about: About) {
  const { meta } = index.data;
  const { name, path } = published.licence;
  return {
    format: FORMATS[kind],
    version: about.version,
    licence: { name, url: path, note: published.licenceNote },
    page: `${about.siteUrl}${kind}/${id}/`,
    record: { id: meta.id, title: meta.title, searchedUntil: meta.searchedUntil },
  };
}

const byDate = (a: Position, b: Position) => compareDates(a.from, b.from) || (a.id < b.id ? -1 : 1);

/** An issue: its options, positions, voices, silences, what was said on it, the points that answer it. */
function issueFile(index: RecordIndex, issue: Issue) {
  const { issues, ...rest } = related(index, {
    positions: index.data.positions.filter((p) => p.issue === issue.id).sort(byDate),
    voices: (index.data.voices ?? []).filter((v) => v.issue === issue.id),
    silences: (index.data.silences ?? []).filter((s) => s.issue === issue.id),
    statements: index.data.statements.filter((s) => s.issues.includes(issue.id)).map((s) => s.id),
    provisions: (index.provisionsOf.get(issue.id) ?? []).map((p) => p.provision.id),
  });
  return {
    issue,
    group: index.groups.get(issue.group),
    ...rest,
    otherIssues: issues.filter((i) => i.id !== issue.id),
  };
}

/** A party: its people, positions, voices that differ, silences, statements and answers to documents. */
function partyFile(index: RecordIndex, party: Party) {
  const { data } = index;
  const { parties, ...rest } = related(index, {
    positions: data.positions.filter((p) => p.party === party.id).sort(byDate),
    voices: (data.voices ?? []).filter((v) => v.party === party.id),
    silences: (data.silences ?? []).filter((s) => s.party === party.id),
    statements: data.statements
      .filter((s) => s.party === party.id || s.jointWith?.includes(party.id))
      .map((s) => s.id),
    responses: data.documents.flatMap((d) =>
      d.responses.filter((r) => r.party === party.id).map((r) => r.id),
    ),
    people: data.people.filter((p) => p.party === party.id).map((p) => p.id),
  });
  return { party, ...rest, otherParties: parties.filter((p) => p.id !== party.id) };
}

/** A document: its points, every answer to it, and the statements that these cite. */
function documentFile(index: RecordIndex, document: Document) {
  const { issues, parties, people, statements, sources } = related(index, {
    documents: [document.id],
    provisions: document.provisions.map((p) => p.id),
    responses: document.responses.map((r) => r.id),
  });
  return { document, statements, issues, parties, people, sources };
}

/** JSON files of every issue, party and document, by path. Each can be read without the others. */
export function entryFiles(index: RecordIndex, about: About): ReadonlyMap<string, string> {
  const { issues, parties, documents } = index.data;
  const file = (kind: PublishedKind, id: string, body: object) =>
    [
      jsonPath(kind, id),
      `${JSON.stringify({ ...top(index, kind, id, about), ...body }, null, 1)}\n`,
    ] as const;
  return new Map([
    ...issues.map((x) => file('issues', x.id, issueFile(index, x))),
    ...parties.map((x) => file('parties', x.id, partyFile(index, x))),
    ...documents.map((x) => file('documents', x.id, documentFile(index, x))),
  ]);
}
