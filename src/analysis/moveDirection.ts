import type { RecordIndex } from '../record/recordIndex.ts';
import type { Position } from '../record/types.ts';
import { partyStep } from './landing.ts';
import type { Movement } from './movement.ts';

/** Where a move went, by the two parties of the headline: nearer to one of them, or further away. */
export type Direction =
  | { readonly kind: 'towards'; readonly party: string }
  | { readonly kind: 'away'; readonly from: readonly string[] };

/**
 * The direction of a move over steps: towards a party of the headline pair when it is nearer to this
 * one than before and not nearer to the other, by where these two stood on the first day; away when it
 * is nearer to neither and further from one. A party of the pair is compared with the other one only.
 * Null: no steps are counted, the pair had named no option, or the move is level or nearer to both.
 */
export function directionOf(index: RecordIndex, since: string, m: Movement): Direction | null {
  const issue = index.issues.get(m.issue);
  if (m.steps === null || !issue) return null;
  const place = (p: Position | null) => issue.options.findIndex((o) => o.id === p?.prefers);
  const nearer: string[] = [];
  const further: string[] = [];
  for (const other of index.data.meta.headline) {
    if (other === m.party) continue;
    const there = partyStep(index, other, issue, since);
    if (there === null) continue;
    const [was, is] = [Math.abs(place(m.before) - there), Math.abs(place(m.after) - there)];
    if (is < was) nearer.push(other);
    if (is > was) further.push(other);
  }
  if (nearer.length === 1) return { kind: 'towards', party: nearer[0]! };
  if (nearer.length === 0 && further.length > 0) return { kind: 'away', from: further };
  return null;
}
