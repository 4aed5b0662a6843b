import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

type Path = readonly (string | number)[];

/** Every reference leads to an entry of the right kind, and options belong to their issue. */
export function checkReferences(record: RecordData, report: Report): void {
  const set = (list: readonly { readonly id: string }[]) => new Set(list.map((x) => x.id));
  const parties = set(record.parties);
  const groups = set(record.groups);
  const people = set(record.people);
  const sources = set(record.sources);
  const statements = set(record.statements);
  const documents = set(record.documents);
  const events = set(record.events);
  const issues = new Map(record.issues.map((i) => [i.id, new Set(i.options.map((o) => o.id))]));
  const points = new Set(
    record.documents.flatMap((d) => [...d.provisions, ...d.responses].map((x) => x.id)),
  );

  const need = (
    what: string,
    known: { has(id: string): boolean },
    id: string | undefined,
    path: Path,
    entry: string,
  ) => {
    if (id !== undefined && !known.has(id))
      report(
        'reference-lost',
        path,
        entry,
        `there is no ${what} "${id}"`,
        `correct the id, or add the ${what}`,
      );
  };
  const all = (
    what: string,
    known: { has(id: string): boolean },
    list: readonly string[] | undefined,
    path: Path,
    entry: string,
  ) => list?.forEach((id, i) => need(what, known, id, [...path, i], entry));
  const option = (issue: string | undefined, id: string | undefined, path: Path, entry: string) => {
    if (id === undefined) return;
    const options = issue === undefined ? undefined : issues.get(issue);
    if (!options?.has(id))
      report(
        'option-foreign',
        path,
        entry,
        `"${id}" is no option of ${issue ?? 'an issue: none is named'}`,
        'use an option of the same issue',
      );
  };

  all('party', parties, record.meta.shown, ['meta', 'shown'], 'meta');
  all('party', parties, record.meta.headline, ['meta', 'headline'], 'meta');
  need('event', events, record.meta.sinceEvent, ['meta', 'sinceEvent'], 'meta');
  record.meta.moments?.forEach((x, i) =>
    need('event', events, x.event, ['meta', 'moments', i, 'event'], 'meta'),
  );
  record.issues.forEach((x, i) => need('group', groups, x.group, ['issues', i, 'group'], x.id));
  record.people.forEach((x, i) => need('party', parties, x.party, ['people', i, 'party'], x.id));
  record.statements.forEach((x, i) => {
    const at = (field: string) => ['statements', i, field];
    need('party', parties, x.party, at('party'), x.id);
    all('party', parties, x.jointWith, at('jointWith'), x.id);
    need('person', people, x.speaker, at('speaker'), x.id);
    need('source', sources, x.source, at('source'), x.id);
    all('issue', issues, x.issues, at('issues'), x.id);
    all('statement', statements, x.contradicts, at('contradicts'), x.id);
  });
  const evidence = { has: (id: string) => statements.has(id) || points.has(id) || events.has(id) };
  record.positions.forEach((x, i) => {
    const at = (field: string) => ['positions', i, field];
    need('party', parties, x.party, at('party'), x.id);
    need('issue', issues, x.issue, at('issue'), x.id);
    option(x.issue, x.prefers, at('prefers'), x.id);
    x.accepts?.forEach((o, j) => option(x.issue, o, [...at('accepts'), j], x.id));
    all('statement, provision, response or event', evidence, x.evidence, at('evidence'), x.id);
  });
  record.documents.forEach((x, i) => {
    const at = (field: string) => ['documents', i, field];
    all('party', parties, x.authors, at('authors'), x.id);
    all('party', parties, x.endorsedBy, at('endorsedBy'), x.id);
    all('document', documents, x.supersedes, at('supersedes'), x.id);
    all('document', documents, x.counters, at('counters'), x.id);
    all('document', documents, x.mergedFrom, at('mergedFrom'), x.id);
    need('document', documents, x.splitFrom, at('splitFrom'), x.id);
    const witnesses = set(x.witnesses ?? []);
    x.witnesses?.forEach((w, j) =>
      all('source', sources, w.sources, [...at('witnesses'), j, 'sources'], w.id),
    );
    const own = set(x.provisions);
    all('source', sources, x.sources, at('sources'), x.id);
    x.provisions.forEach((p, j) => {
      const here = [...at('provisions'), j];
      need('issue', issues, p.issue, [...here, 'issue'], p.id);
      option(p.issue, p.option, [...here, 'option'], p.id);
      all('source', sources, p.sources, [...here, 'sources'], p.id);
      all('witness of this document', witnesses, p.witnesses, [...here, 'witnesses'], p.id);
    });
    x.responses.forEach((r, j) => {
      const here = [...at('responses'), j];
      need('party', parties, r.party, [...here, 'party'], r.id);
      all('provision of this document', own, r.provisions, [...here, 'provisions'], r.id);
      all('statement', statements, r.statements, [...here, 'statements'], r.id);
      all('source', sources, r.sources, [...here, 'sources'], r.id);
    });
  });
  record.events.forEach((x, i) => {
    all('party', parties, x.parties, ['events', i, 'parties'], x.id);
    all('document', documents, x.documents, ['events', i, 'documents'], x.id);
    all('source', sources, x.sources, ['events', i, 'sources'], x.id);
  });
  record.disputes.forEach((x, i) => {
    all('issue', issues, x.issues, ['disputes', i, 'issues'], x.id);
    all('document', documents, x.documents, ['disputes', i, 'documents'], x.id);
    x.claims.forEach((c, j) => {
      const here = ['disputes', i, 'claims', j];
      need('party', parties, c.party, [...here, 'party'], c.id);
      all('statement', statements, c.statements, [...here, 'statements'], c.id);
      all('source', sources, c.sources, [...here, 'sources'], c.id);
    });
  });
  record.voices?.forEach((x, i) => {
    const at = (field: string) => ['voices', i, field];
    need('party', parties, x.party, at('party'), x.id);
    need('issue', issues, x.issue, at('issue'), x.id);
    need('person', people, x.speaker, at('speaker'), x.id);
    option(x.issue, x.prefers, at('prefers'), x.id);
    all('statement', statements, x.statements, at('statements'), x.id);
  });
  record.silences?.forEach((x, i) => {
    const at = (field: string) => ['silences', i, field];
    need('party', parties, x.party, at('party'), x.id);
    need('issue', issues, x.issue, at('issue'), x.id);
    all('statement', statements, x.statements, at('statements'), x.id);
    all('source', sources, x.sources, at('sources'), x.id);
  });
  const entries = {
    has: (id: string) =>
      [statements, points, events, documents, sources, people, issues].some((s) => s.has(id)) ||
      record.positions.some((p) => p.id === id) ||
      record.disputes.some((d) => d.id === id),
  };
  record.corrections.forEach((x, i) =>
    need('entry', entries, x.entry, ['corrections', i, 'entry'], x.id),
  );
}
