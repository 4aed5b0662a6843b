import { roleOn } from '../record/role.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Person, Role } from '../record/types.ts';

/** Someone on whose words positions of a party rest. */
export interface Decider {
  readonly person: Person;
  /** The role in which they spoke last. */
  readonly role: Role | undefined;
  /** States of positions that rest on their words, among others perhaps. */
  readonly positions: number;
}

/** On whose words the positions of a party rest, most positions first, then by name. */
export function deciders(index: RecordIndex, party: string): readonly Decider[] {
  const found = new Map<string, { last: string; positions: number }>();
  for (const p of index.data.positions) {
    if (p.party !== party) continue;
    const words = p.evidence.flatMap((id) => index.statements.get(id) ?? []);
    for (const speaker of new Set(words.map((s) => s.speaker))) {
      const dates = words.filter((s) => s.speaker === speaker).map((s) => s.date);
      const before = found.get(speaker);
      const last = [...dates, ...(before ? [before.last] : [])].sort().at(-1)!;
      found.set(speaker, { last, positions: (before?.positions ?? 0) + 1 });
    }
  }
  return [...found]
    .flatMap(([id, { last, positions }]) => {
      const person = index.people.get(id);
      return person ? [{ person, role: roleOn(person, last), positions }] : [];
    })
    .sort((a, b) => b.positions - a.positions || a.person.name.localeCompare(b.person.name));
}
