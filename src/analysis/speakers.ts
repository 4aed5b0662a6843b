import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Person, Statement } from '../record/types.ts';

/** A speaker with the statements given by a day, oldest first. */
export interface SpeakerOf {
  readonly person: Person;
  readonly statements: readonly Statement[];
}

/** Whether a statement is a party's own, alone or together with others. */
export function isOf(statement: Statement, party: string): boolean {
  return statement.party === party || (statement.jointWith?.includes(party) ?? false);
}

/** Statements of a person by a day, oldest first. */
export function statementsOf(
  index: RecordIndex,
  person: string,
  day: string,
): readonly Statement[] {
  return [...index.statements.values()].filter(
    (s) => s.speaker === person && counted(index, s.id, day),
  );
}

/** Everyone of a party (null: of none) who had spoken by a day, those with most statements first. */
export function speakersOf(
  index: RecordIndex,
  party: string | null,
  day: string,
): readonly SpeakerOf[] {
  const by = new Map<string, Statement[]>();
  for (const s of index.statements.values())
    if (counted(index, s.id, day)) by.set(s.speaker, [...(by.get(s.speaker) ?? []), s]);
  return index.data.people
    .filter((p) => (p.party ?? null) === party)
    .map((person) => ({ person, statements: by.get(person.id) ?? [] }))
    .filter((x) => x.statements.length > 0)
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length || a.person.name.localeCompare(b.person.name),
    );
}
