/**
 * Addresses that open a source at a quotation: URL text fragments,
 * https://wicg.github.io/scroll-to-text-fragment/ . In the parts of a fragment `-`, `,` and `&`
 * have a meaning, so they are percent-encoded too.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}

const OMISSION = /\s*(?:\[…\]|\[\.\.\.\]|…|\.\.\.)\s*/;
const LONG = 12;

/** The longest part of a quotation that was printed without a break. */
function unbroken(text: string): string {
  return text
    .split(OMISSION)
    .map((part) => part.trim())
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}

/**
 * Address with a text fragment for the quotation. Words beyond a dozen are given by their first
 * and last five, as the specification allows. A fragment of its own in the address is replaced.
 */
export function fragmentAddress(url: string, quote: string): string {
  const text = unbroken(quote.replace(/\s+/g, ' '));
  const words = text.split(' ').filter((w) => w !== '');
  if (words.length < 2) return url;
  const bare = url.split('#')[0]!;
  const part =
    words.length <= LONG
      ? encode(text)
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${bare}#:~:text=${part}`;
}
