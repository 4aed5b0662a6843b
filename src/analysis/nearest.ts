import { foldedWords } from './fold.ts';

const fold = (text: string) =>
  foldedWords(text)
    .map((w) => w.folded)
    .join(' ');

/** Pairs of neighbouring letters of a text, with how often each stands in it. */
function pairs(text: string): Map<string, number> {
  const map = new Map<string, number>();
  for (let i = 0; i < text.length - 1; i++) {
    const pair = text.slice(i, i + 2);
    map.set(pair, (map.get(pair) ?? 0) + 1);
  }
  return map;
}

/** Likeness of two texts from 0 to 1: the share of letter pairs they have in common (Dice 1945). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [pairs(a), pairs(b)];
  let both = 0;
  for (const [pair, n] of x) both += Math.min(n, y.get(pair) ?? 0);
  const all = a.length + b.length - 2;
  return all <= 0 ? 0 : (2 * both) / all;
}

/** Below this, a name has nothing to do with what was asked for. */
const LEAST = 0.35;

/**
 * Entries whose id or title is most like a text that names none, best first, at most `most`.
 * For "no such page, did you mean".
 */
export function nearest<T extends { readonly id: string; readonly title: string }>(
  asked: string,
  entries: readonly T[],
  most: number,
): readonly T[] {
  const wanted = fold(asked.slice(0, 120));
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(likeness(wanted, fold(entry.id)), likeness(wanted, fold(entry.title))),
    }))
    .filter((e) => e.score >= LEAST)
    .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, most)
    .map((e) => e.entry);
}
