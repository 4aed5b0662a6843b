import type { RecordIndex } from '../record/recordIndex.ts';
import { roleOn } from '../record/role.ts';
import type { Event, Person } from '../record/types.ts';
import type { Evidence } from './cell.ts';

/** Words that belong to the family name after them: "von der Leyen", "De Wever". */
const PARTICLES: ReadonlySet<string> = new Set('von van der den de di da du la le'.split(' '));

/** The family name of a person; a body, or someone unnamed, without what stands in brackets. */
export function familyName({ kind, name }: Pick<Person, 'kind' | 'name'>): string {
  if (kind === 'body' || name.endsWith(')')) return name.replace(/(,| \().*$/, '');
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  return words.slice(from).join(' ');
}

const cache = new WeakMap<RecordIndex['people'], ReadonlyMap<string, string>>();

/** Names by id: the family name where one alone has it, else the whole name. */
function namesOf({ people }: RecordIndex): ReadonlyMap<string, string> {
  const known = cache.get(people);
  if (known) return known;
  const bearers = new Map<string, number>();
  for (const p of people.values())
    bearers.set(familyName(p), (bearers.get(familyName(p)) ?? 0) + 1);
  const names = new Map(
    [...people.values()].map((p) => [
      p.id,
      p.kind === 'person' && bearers.get(familyName(p))! > 1 ? p.name : familyName(p),
    ]),
  );
  cache.set(people, names);
  return names;
}

/** What a short line calls a speaker on a date. Null: a text of several, which no one name stands for. */
export function shortName(index: RecordIndex, id: string, date: string): string | null {
  const person = index.people.get(id);
  if (person && roleOn(person, date)?.voice === 'joint-text') return null;
  return namesOf(index).get(id) ?? id;
}

interface Words {
  readonly voices: Readonly<Record<'joint-text', string>>;
  readonly eventKinds: Readonly<Record<Event['kind'], string>>;
}

/** Who, or which text, stands behind a piece of evidence, in a word or two. */
export function whoOf(index: RecordIndex, e: Evidence, words: Words): string {
  if (e.kind === 'statement')
    return shortName(index, e.statement.speaker, e.date) ?? words.voices['joint-text'];
  return e.kind === 'event' ? words.eventKinds[e.event.kind] : e.document.label;
}
