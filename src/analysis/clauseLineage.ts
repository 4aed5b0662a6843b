import type { RecordIndex } from '../record/recordIndex.ts';

/** What is known of the wording of one clause beside another. */
export type Wording = 'same' | 'changed' | 'unknown';

/** How far back an ancestor lies, and whether the wording held on the way. */
interface Step {
  readonly depth: number;
  readonly wording: Wording;
}

function along(a: Wording, b: Wording): Wording {
  if (a === 'changed' || b === 'changed') return 'changed';
  return a === 'same' && b === 'same' ? 'same' : 'unknown';
}

/** What a provision comes from, itself included, by the shortest way through the edges. */
export function originsOf(index: RecordIndex, provision: string): ReadonlyMap<string, Step> {
  const found = new Map<string, Step>([[provision, { depth: 0, wording: 'same' }]]);
  const queue = [provision];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at]!;
    const step = found.get(id)!;
    for (const clause of index.clausesTo.get(id) ?? [])
      for (const from of clause.from) {
        if (found.has(from)) continue;
        found.set(from, { depth: step.depth + 1, wording: along(step.wording, clause.wording) });
        queue.push(from);
      }
  }
  return found;
}

/**
 * Whether two provisions are versions of one clause: one comes from the other, through however many
 * texts between them, or both come from a third. Null: not that the record says. The nearest common
 * origin decides what is known of the wording.
 */
export function kinship(
  a: ReadonlyMap<string, Step>,
  b: ReadonlyMap<string, Step>,
): Wording | null {
  let best: Step | null = null;
  for (const [id, step] of a) {
    const other = b.get(id);
    if (!other) continue;
    const depth = step.depth + other.depth;
    const wording = along(step.wording, other.wording);
    // Of two ways as long, the one that knows of a change: the order of the two must not matter.
    if (!best || depth < best.depth || (depth === best.depth && rank(wording) > rank(best.wording)))
      best = { depth, wording };
  }
  return best?.wording ?? null;
}

function rank(wording: Wording): number {
  return wording === 'changed' ? 2 : wording === 'unknown' ? 1 : 0;
}

/** Whether the record says that a document leaves a clause out, in whatever version it had it before. */
export function isDroppedIn(index: RecordIndex, provision: string, document: string): boolean {
  const seen = new Set([provision]);
  for (const id of seen)
    for (const clause of index.clausesFrom.get(id) ?? []) {
      if (clause.kind === 'drops' && clause.droppedIn === document) return true;
      for (const to of clause.to ?? []) seen.add(to);
    }
  return false;
}
