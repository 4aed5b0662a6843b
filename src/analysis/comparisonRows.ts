import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue, Provision } from '../record/types.ts';
import { isDroppedIn, kinship, originsOf, type Wording } from './clauseLineage.ts';

/** What the documents compared say on one subject, before anything is said of how that differs. */
export interface Subject {
  readonly key: string;
  /** Null: no issue of the record fits, so `topic` says what it is about. */
  readonly issue: Issue | null;
  readonly topic: string | null;
  /** Provisions by column, in the order of the document. */
  readonly cells: readonly (readonly Provision[])[];
}

/** Asks whether two provisions are versions of one clause; each pair is looked up once. */
export type Kin = (a: string, b: string) => Wording | null;

/** Kinship among the provisions of some documents. */
export function kinOf(index: RecordIndex): Kin {
  const origins = new Map<string, ReturnType<typeof originsOf>>();
  const get = (id: string) => {
    const known = origins.get(id) ?? originsOf(index, id);
    origins.set(id, known);
    return known;
  };
  return (a, b) => kinship(get(a), get(b));
}

interface Node {
  readonly provision: Provision;
  readonly document: Document;
}

/** Gathers nodes that are linked with each other, directly or through others. */
export function connected<T>(
  nodes: readonly T[],
  linked: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const rest = new Set(nodes);
  const groups: T[][] = [];
  for (const first of rest) {
    rest.delete(first);
    const group = [first];
    for (const one of group)
      for (const other of rest)
        if (linked(one, other)) {
          rest.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** A topic is the same in whatever letters it is written. */
const topicKey = (p: Provision) => p.topic?.trim().toLowerCase() ?? null;

/**
 * Divides the provisions of some documents into subjects, each provision into one. All that answers
 * an issue stands together. A provision without an issue joins the issue of a clause that it is a
 * version of; else the versions of one clause are a subject; what is left is matched by topic, for
 * without lineage nobody can say which of two points on a topic became which.
 */
export function subjectsOf(
  index: RecordIndex,
  documents: readonly Document[],
  kin: Kin,
): readonly Subject[] {
  const nodes: Node[] = [...new Set(documents)].flatMap((document) =>
    document.provisions.map((provision) => ({ document, provision })),
  );
  const issues = new Map<string, Node[]>(index.data.issues.map((i) => [i.id, []]));
  for (const n of nodes) if (n.provision.issue) issues.get(n.provision.issue)?.push(n);
  const loose = nodes.filter((n) => !n.provision.issue || !issues.has(n.provision.issue));

  const clauses: (readonly Node[])[] = [];
  const single: Node[] = [];
  const related = (a: Node, b: Node) => kin(a.provision.id, b.provision.id) !== null;
  for (const group of connected(loose, related)) {
    const home = [...issues.values()].find((list) =>
      list.some((n) => n.provision.issue && group.some((g) => related(g, n))),
    );
    if (home) home.push(...group);
    else if (new Set(group.map((n) => n.document)).size > 1) clauses.push(group);
    else single.push(...group);
  }
  const dropped = (n: Node) =>
    documents.some((d) => d !== n.document && isDroppedIn(index, n.provision.id, d.id));
  const alone = single.filter(dropped).map((n) => [n]);
  const byTopic = connected(
    single.filter((n) => !dropped(n)),
    (a, b) => topicKey(a.provision) !== null && topicKey(a.provision) === topicKey(b.provision),
  );

  const ids = (group: readonly Node[]) => new Set(group.map((n) => n.provision.id));
  const cells = (group: readonly Node[]) => {
    const own = ids(group);
    return documents.map((d) => d.provisions.filter((p) => own.has(p.id)));
  };
  const rank = new Map(index.data.groups.map((g, i) => [g.id, i]));
  return [
    ...index.data.issues
      .filter((i) => issues.get(i.id)!.length > 0)
      .sort((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0))
      .map((issue) => ({
        key: issue.id,
        issue,
        topic: null,
        cells: cells(issues.get(issue.id)!),
      })),
    ...[...clauses, ...alone, ...byTopic]
      .map((group) => {
        // By id, not by column: the same subjects whichever side a document is put on.
        const sorted = group.map((n) => n.provision).sort((a, b) => (a.id < b.id ? -1 : 1));
        return {
          key: sorted[0]!.id,
          issue: null,
          topic: sorted.find((p) => p.topic)?.topic ?? null,
          cells: cells(group),
        };
      })
      .sort((a, b) => (a.topic ?? '').localeCompare(b.topic ?? '') || (a.key < b.key ? -1 : 1)),
  ];
}
