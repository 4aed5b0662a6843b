import { counted, seriesKey, type RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue, Provision } from '../record/types.ts';
import { positionAt } from './cell.ts';
import { Bounded, countingDays, inSpell, perRecord, type Spells } from './spells.ts';

/** Where a party stands on an issue's scale, in steps from the first option. */
interface Place {
  readonly party: string;
  readonly option: string;
  readonly step: number;
  /** Steps of the options it has said it could live with. */
  readonly accepts: readonly number[];
}

/** A document's point on the scale. */
interface DocumentPlace {
  readonly document: Document;
  readonly provision: Provision;
  readonly step: number;
}

/** How far apart the parties shown are on an issue. */
export interface Gap {
  readonly issue: Issue;
  readonly places: readonly Place[];
  readonly documents: readonly DocumentPlace[];
  /** Parties shown that have named no option. */
  readonly unplaced: readonly string[];
  /** Steps between the two furthest apart; null when there is no order or fewer than two stand on it. */
  readonly steps: number | null;
  /** The most steps that the scale allows. */
  readonly most: number;
  /** Whether they name different options; null when fewer than two name one. */
  readonly differs: boolean | null;
  /** The two that are furthest apart. */
  readonly furthest: readonly [string, string] | null;
}

/** More lists of parties than anyone has on screen one after another. */
const LISTS = 24;

const gaps = perRecord(() => new Bounded<string, Map<Issue, Spells<Gap>>>(LISTS));

/** Gaps on an issue between some parties by spell: their states and the documents begin them. */
function gapsOf(index: RecordIndex, issue: Issue, parties: readonly string[]): Spells<Gap> {
  const of = gaps(index).get(parties.join(' '), () => new Map());
  let spells = of.get(issue);
  if (!spells) {
    const days = countingDays(index, [
      ...parties.flatMap((p) => index.series.get(seriesKey(p, issue.id))?.map((x) => x.id) ?? []),
      ...(index.provisionsOf.get(issue.id) ?? []).map((p) => p.document.id),
    ]);
    of.set(issue, (spells = { days, known: [] }));
  }
  return spells;
}

/**
 * The gap on an issue on a day: options are numbered from 0, a party stands on the option that it
 * prefers, and the distance is the difference of the two numbers that are furthest apart. As long as
 * nothing in it changes it is the same object.
 */
export function gapAt(
  index: RecordIndex,
  issue: Issue,
  parties: readonly string[],
  day: string,
): Gap {
  return inSpell(gapsOf(index, issue, parties), day, () => gapOn(index, issue, parties, day));
}

function gapOn(index: RecordIndex, issue: Issue, parties: readonly string[], day: string): Gap {
  const stepOf = new Map(issue.options.map((o, i) => [o.id, i]));
  const places: Place[] = [];
  const unplaced: string[] = [];
  for (const party of parties) {
    const position = positionAt(index, party, issue.id, day);
    const step = position?.prefers === undefined ? undefined : stepOf.get(position.prefers);
    if (!position || step === undefined) unplaced.push(party);
    else
      places.push({
        party,
        option: position.prefers!,
        step,
        accepts: (position.accepts ?? []).map((o) => stepOf.get(o)!).filter((s) => s !== undefined),
      });
  }
  let steps: number | null = null;
  let furthest: [string, string] | null = null;
  if (places.length >= 2) {
    const sorted = [...places].sort((a, b) => a.step - b.step);
    const low = sorted[0]!;
    const high = sorted.at(-1)!;
    furthest = [low.party, high.party];
    steps = high.step - low.step;
  }
  return {
    issue,
    places,
    documents: documentPlaces(index, issue, day),
    unplaced,
    steps: issue.ordered ? steps : null,
    most: issue.options.length - 1,
    differs: places.length < 2 ? null : new Set(places.map((p) => p.option)).size > 1,
    furthest,
  };
}

/** Documents of that day or before with a point that answers the issue, oldest first. */
function documentPlaces(index: RecordIndex, issue: Issue, day: string): DocumentPlace[] {
  const list = index.provisionsOf.get(issue.id) ?? [];
  return list.flatMap(({ document, provision }) => {
    const step = issue.options.findIndex((o) => o.id === provision.option);
    return step >= 0 && counted(index, document.id, day) ? [{ document, provision, step }] : [];
  });
}
