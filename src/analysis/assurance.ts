import type { RecordData, Statement } from '../record/types.ts';

/** How far the statements of one party have been looked up again. */
export interface Assurance {
  /** Undefined: voices of no party. Null: all together. */
  readonly party: string | undefined | null;
  readonly quotations: number;
  readonly reports: number;
  readonly again: number;
  readonly same: number;
  readonly corrected: number;
  readonly lost: number;
}

function count(party: Assurance['party'], list: readonly Statement[]): Assurance {
  const checked = list.filter((s) => s.check !== undefined);
  const of = (...verdicts: string[]) =>
    checked.filter((s) => verdicts.includes(s.check!.verdict)).length;
  const quotations = list.filter((s) => s.quote !== undefined).length;
  return {
    party,
    quotations,
    reports: list.length - quotations,
    again: checked.length,
    same: of('exact', 'exact-elsewhere'),
    corrected: of('corrected'),
    lost: of('not-found-again'),
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
