/** Sizes of the words in drawings, in pixels; the style sheet has the same. */
const NORMAL = 12;
export const SMALL = 10.5;

/** Widest sans that we know of, as a share of the size: text must fit before it is measured. */
const WIDE = 0.66;

/** Room that a text takes at the most. At build time there is nothing that could measure it. */
export function labelWidth(text: string, size: number = NORMAL): number {
  return Math.ceil([...text].length * size * WIDE);
}
