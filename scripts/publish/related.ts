import { evidenceById } from '../../src/analysis/cell.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import type {
  Document,
  Position,
  Provision,
  Response,
  Silence,
  Voice,
} from '../../src/record/types.ts';

/** What a file is about, before what it rests on is gathered. */
interface Roots {
  readonly positions?: readonly Position[];
  readonly voices?: readonly Voice[];
  readonly silences?: readonly Silence[];
  readonly statements?: readonly string[];
  readonly provisions?: readonly string[];
  readonly responses?: readonly string[];
  readonly documents?: readonly string[];
  readonly issues?: readonly string[];
  readonly people?: readonly string[];
}

const inDocument = <T extends Provision | Response>(x: T, document: Document) => ({
  ...x,
  document: document.id,
});

function head(document: Document) {
  const { provisions: _, responses: __, ...rest } = document;
  return rest;
}

/**
 * Everything that some entries rest on, down to people and sources, each once and in the order of
 * the record. References between entries of one kind (`contradicts`, `supersedes`) stay ids.
 */
export function related(index: RecordIndex, roots: Roots) {
  const { data } = index;
  const positions = roots.positions ?? [];
  const voices = roots.voices ?? [];
  const silences = roots.silences ?? [];
  const evidence = new Map(
    positions
      .flatMap((p) => p.evidence)
      .flatMap((id) => {
        const found = evidenceById(index, id);
        return found ? [[id, found.kind] as const] : [];
      }),
  );
  const restsOn = (id: string, kind: string) => evidence.get(id) === kind;
  const among = (list: readonly string[] = []) => new Set(list);

  const wantedProvisions = among(roots.provisions);
  const provisions = data.documents.flatMap((d) =>
    d.provisions
      .filter((p) => wantedProvisions.has(p.id) || restsOn(p.id, 'provision'))
      .map((p) => inDocument(p, d)),
  );
  const wantedResponses = among(roots.responses);
  const responses = data.documents.flatMap((d) =>
    d.responses
      .filter((r) => wantedResponses.has(r.id) || restsOn(r.id, 'response'))
      .map((r) => inDocument(r, d)),
  );
  const wantedStatements = among([
    ...(roots.statements ?? []),
    ...[...responses, ...voices, ...silences].flatMap((x) => x.statements ?? []),
  ]);
  const statements = [...index.statements.values()].filter(
    (s) => wantedStatements.has(s.id) || restsOn(s.id, 'statement'),
  );
  const events = data.events.filter((e) => restsOn(e.id, 'event'));
  const wantedDocuments = among([
    ...(roots.documents ?? []),
    ...[...provisions, ...responses].map((x) => x.document),
  ]);
  const documents = data.documents.filter((d) => wantedDocuments.has(d.id)).map(head);

  const wantedPeople = among([
    ...(roots.people ?? []),
    ...[...statements, ...voices].map((x) => x.speaker),
  ]);
  const people = data.people.filter((p) => wantedPeople.has(p.id));
  const wantedSources = among([
    ...statements.map((s) => s.source),
    ...[...provisions, ...responses, ...events, ...documents, ...silences].flatMap(
      (x) => x.sources ?? [],
    ),
  ]);
  const wantedParties = among(
    [
      ...[...positions, ...responses, ...voices, ...silences].map((x) => x.party),
      ...statements.flatMap((s) => [s.party, ...(s.jointWith ?? [])]),
      ...people.map((p) => p.party),
      ...documents.flatMap((d) => [...d.authors, ...(d.endorsedBy ?? [])]),
      ...events.flatMap((e) => e.parties ?? []),
    ].filter((id) => id !== undefined),
  );
  const wantedIssues = among([
    ...(roots.issues ?? []),
    ...[...positions, ...voices, ...silences].map((x) => x.issue),
    ...statements.flatMap((s) => s.issues),
    ...provisions.flatMap((p) => p.issue ?? []),
  ]);
  return {
    issues: data.issues.filter((i) => wantedIssues.has(i.id)),
    parties: data.parties.filter((p) => wantedParties.has(p.id)),
    people,
    positions,
    voices,
    silences,
    statements,
    provisions,
    responses,
    events,
    documents,
    sources: data.sources.filter((s) => wantedSources.has(s.id)),
  };
}
