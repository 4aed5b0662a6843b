/** Chance that gives the same for the same seed, on any machine: mulberry32 (Tommy Ettinger, public domain). */
export interface Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both within. */
  readonly whole: (from: number, to: number) => number;
  /** One of a list. */
  readonly one: <T>(list: readonly T[]) => T;
  /** Whether something happens that does in so many of 1. */
  readonly happens: (share: number) => boolean;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    one: (list) => list[whole(0, list.length - 1)]!,
    happens: (share) => next() < share,
  };
}

const NOUNS =
  'river bridge harbour border canal valley island railway market water winter council treaty office road lake school town field gate'.split(
    ' ',
  );
const VERBS = 'keeps opens shares closes guards measures leaves pays builds returns'.split(' ');
const SMALL = 'the a every no our that this one'.split(' ');

/** A sentence of nonsense with that many words, at least three. */
export function sentence(r: Random, words: number): string {
  const list: string[] = [];
  for (let i = 0; i < words; i++)
    list.push(r.one(i % 4 === 0 || i % 4 === 3 ? SMALL : i % 4 === 1 ? NOUNS : VERBS));
  const text = list.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
