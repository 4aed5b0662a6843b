import { hitRanges } from '../../analysis/fold.ts';

const BEFORE = 60;
const LONGEST = 190;

/** The part of a text around its first hit, at word boundaries, with "…" where it was cut. */
export function excerpt(text: string, terms: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const first = hitRanges(text, terms)[0]?.[0] ?? 0;
  let start = Math.max(0, first - BEFORE);
  if (start > 0) start = text.indexOf(' ', start) + 1;
  let end = Math.min(text.length, start + LONGEST);
  if (end < text.length) end = Math.max(start, text.lastIndexOf(' ', end));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
