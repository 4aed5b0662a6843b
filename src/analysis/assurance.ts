import { roleOn } from '../record/role.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { RecordData, Role, Statement } from '../record/types.ts';

/** How sure the statements of one party are: each count is a number of statements. */
export interface Assurance {
  /** Undefined: voices of no party. Null: all together. */
  readonly party: string | undefined | null;
  readonly quotations: number;
  readonly reports: number;
  /** Results of looking the words up again. */
  readonly exact: number;
  readonly elsewhere: number;
  readonly corrected: number;
  readonly lost: number;
  readonly unchecked: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

function count(party: Assurance['party'], list: readonly Statement[]): Assurance {
  const of = (test: (s: Statement) => boolean) => list.filter(test).length;
  return {
    party,
    quotations: of((s) => s.quote !== undefined),
    reports: of((s) => s.quote === undefined),
    exact: of((s) => s.check?.verdict === 'exact'),
    elsewhere: of((s) => s.check?.verdict === 'exact-elsewhere'),
    corrected: of((s) => s.check?.verdict === 'corrected'),
    lost: of((s) => s.check?.verdict === 'not-found-again'),
    unchecked: of((s) => s.check === undefined),
    high: of((s) => s.confidence === 'high'),
    medium: of((s) => s.confidence === 'medium'),
    low: of((s) => s.confidence === 'low'),
  };
}

/** Counts for each party, for other voices if there are any, and for all. */
export function assurance(data: RecordData): readonly Assurance[] {
  const rows = data.parties.map((p) =>
    count(
      p.id,
      data.statements.filter((s) => s.party === p.id),
    ),
  );
  const others = data.statements.filter((s) => s.party === undefined);
  if (others.length > 0) rows.push(count(undefined, others));
  return [...rows, count(null, data.statements)];
}

/** A voice that is no official of a party. */
export type OtherVoice = Exclude<Role['voice'], 'official'>;

/** How many statements come from voices that are no officials, most first. */
export function otherVoices(index: RecordIndex): readonly (readonly [OtherVoice, number])[] {
  const counts = new Map<OtherVoice, number>();
  for (const s of index.data.statements) {
    const person = index.people.get(s.speaker);
    const voice = person && roleOn(person, s.date)?.voice;
    if (voice && voice !== 'official') counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
