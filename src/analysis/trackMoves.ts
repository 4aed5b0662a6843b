import type { Gap } from './gap.ts';

/** A party that asked for one option of a scale then and asks for another now, in steps. */
export interface TrackMove {
  readonly party: string;
  readonly from: number;
  readonly to: number;
}

/** Who moved on a scale between two states of its gap. Who had named no option, or names none now, is in none. */
export function trackMoves(then: Gap, now: Gap): readonly TrackMove[] {
  return now.places.flatMap(({ party, step }) => {
    const was = then.places.find((p) => p.party === party)?.step;
    return was === undefined || was === step ? [] : [{ party, from: was, to: step }];
  });
}
