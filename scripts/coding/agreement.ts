/** How far two independent codings agree, counted for the page: see `data/coding/`. */
import { alpha, disagreement, type Unit } from '../../src/analysis/agreement.ts';
import type { Agreement, AgreementCount } from '../../src/features/method/agreement.ts';
import type { RecordData } from '../../src/record/types.ts';

/** One entry of the second coding. */
export interface SecondCode {
  readonly entry: string;
  readonly option: string | null;
}

/** What came of a difference. */
export interface Settled {
  readonly entry: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly settled: string | null;
  readonly reason: string;
}

interface Coded {
  readonly entry: string;
  readonly issue: string;
  readonly party: string | null;
  readonly first: string | null;
  readonly second: string | null;
}

/** What was coded twice: the first coding is the second one, but where the two are known to differ. */
function codedTwice(
  record: RecordData,
  second: readonly SecondCode[],
  settled: readonly Settled[],
): readonly Coded[] {
  const firsts = new Map(settled.map((s) => [s.entry, s.first]));
  const places = new Map<string, { issue: string; party: string | null }>([
    ...record.positions.map((p) => [p.id, { issue: p.issue, party: p.party }] as const),
    ...record.documents.flatMap((d) =>
      d.provisions.flatMap((p) =>
        p.issue === undefined ? [] : [[p.id, { issue: p.issue, party: null }] as const],
      ),
    ),
  ]);
  return second.flatMap(({ entry, option }) => {
    const place = places.get(entry);
    const first = firsts.has(entry) ? firsts.get(entry)! : option;
    return place ? [{ entry, ...place, first, second: option }] : [];
  });
}

function count(list: readonly Coded[]): AgreementCount {
  return { coded: list.length, same: list.filter((c) => c.first === c.second).length };
}

/** Codes as places of the issue's options; null: one of the two named none, or what is no option now. */
function unitsOf(record: RecordData, issue: string, list: readonly Coded[]): readonly Unit[] {
  const options = record.issues.find((i) => i.id === issue)!.options.map((o) => o.id);
  const place = (option: string | null) => {
    const at = option === null ? -1 : options.indexOf(option);
    return at < 0 ? null : at;
  };
  return list.map((c) => [place(c.first), place(c.second)]);
}

/**
 * Counts of what two codings say alike: the same option, or both none; and Krippendorff's alpha of the
 * options that both named, ordinal where the options have an order. Alpha over all issues sums the
 * disagreement seen and expected within each issue, because an option is a value of its issue only.
 */
export function agreementOf(
  record: RecordData,
  second: readonly SecondCode[],
  settled: readonly Settled[],
): Agreement {
  const all = codedTwice(record, second, settled);
  const positions = all.filter((c) => c.party !== null);
  const points = all.filter((c) => c.party === null);
  const total = { observed: 0, expected: 0 };
  const issues = record.issues.map((issue) => {
    const own = all.filter((c) => c.issue === issue.id);
    const units = unitsOf(record, issue.id, own);
    const metric = issue.ordered ? 'ordinal' : 'nominal';
    const pairs = units.filter((u) => u.every((v) => v !== null)).length;
    const d = disagreement(units, issue.options.length, metric);
    // Each issue weighs by its pairs, scaled so that a long scale does not outweigh the others.
    if (d.expected > 0) {
      total.observed += (d.observed / d.expected) * pairs;
      total.expected += pairs;
    }
    return {
      issue: issue.id,
      ...count(own),
      pairs,
      alpha: alpha(units, issue.options.length, metric),
    };
  });
  const settledOf = new Map(settled.map((s) => [s.entry, s]));
  const differing = all.flatMap((c) => settledOf.get(c.entry) ?? []);
  return {
    entries: record.positions.length,
    positions: count(positions),
    points: count(points),
    alpha: total.expected === 0 ? null : 1 - total.observed / total.expected,
    parties: record.parties.map((p) => ({
      party: p.id,
      ...count(positions.filter((c) => c.party === p.id)),
    })),
    issues,
    settled: {
      first: differing.filter((s) => s.settled === s.first).length,
      second: differing.filter((s) => s.settled === s.second).length,
      other: differing.filter((s) => s.settled !== s.first && s.settled !== s.second).length,
    },
    reasons: differing.map(({ entry, first, second, settled, reason }) => ({
      entry,
      issue: all.find((c) => c.entry === entry)!.issue,
      first,
      second,
      settled,
      reason,
    })),
  };
}
