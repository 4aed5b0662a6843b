/** Sizes of the words in drawings, in pixels; the style sheet has the same. */
const NORMAL = 12;
const SMALL = 10.5;

/** Widest letters that we know of, as a share of the size: text must fit before it is measured. */
const BOLD = 0.75;
const PLAIN = 0.65;

/** Room that a text takes at the most: bold, or small. At build time there is nothing that could measure it. */
export function labelWidth(text: string, small = false): number {
  return Math.ceil([...text].length * (small ? SMALL * PLAIN : NORMAL * BOLD));
}
