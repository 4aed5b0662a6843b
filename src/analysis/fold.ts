/**
 * Folding of text for search: one form for Kyiv, Київ and Киев, Zelensky, Zelenskyy and Зеленський.
 * Cyrillic becomes Latin letter by letter (after the passport rules of Ukraine, 2010, simplified),
 * then differences that only spelling makes are evened out.
 */
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ё: 'e', ж: 'zh', з: 'z',
  и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i',
  ь: '', э: 'e', ю: 'iu', я: 'ia',
};

/** Names whose spellings no rule brings together: the first of a row stands for all. */
const SAME: readonly (readonly string[])[] = [
  ['kiiv', 'kiev', 'kyiv'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lugansk', 'luhansk'],
  ['donbas', 'donbass'],
  [
    'zaporizhzhia',
    'zaporizhia',
    'zaporizhzhya',
    'zaporizhya',
    'zaporozhe',
    'zaporozhie',
    'zaporozhye',
    'zaporijia',
  ],
  ['dnipro', 'dnepr', 'dnieper'],
  ['zelenski', 'zelenskii', 'zelenskiy', 'zelenskyy', 'zelensky'],
  ['sergei', 'sergey', 'serhii', 'sergii'],
  ['volodimir', 'vladimir'],
  ['andrii', 'andriy', 'andrei', 'andrey'],
  ['krim', 'krym', 'crimea'],
  ['tramp', 'trump'],
  ['ankoridzh', 'ankorizh', 'anchorage'],
  ['minsk'],
  ['donetsk', 'donietsk'],
  ['kherson'],
  ['nato', 'otan'],
];

const CANONICAL = new Map(
  SAME.flatMap((row) => row.map((word) => [evened(word), evened(row[0]!)])),
);

function evened(word: string): string {
  return word.replace(/y/g, 'i').replace(/i+/g, 'i');
}

/** One word in its folded form. */
export function foldWord(word: string): string {
  let out = '';
  for (const ch of word.toLowerCase().normalize('NFC')) {
    const latin = LETTERS[ch];
    out += latin ?? ch;
  }
  out = out.normalize('NFD').replace(/[\u0300-\u036f'’ʼ]/g, '');
  const even = evened(out);
  return CANONICAL.get(even) ?? even;
}

/** Where a word stands in a text, with its folded form. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu;

/** Splits a text into words, folded, with their places. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const list: FoldedWord[] = [];
  for (const match of text.matchAll(WORD))
    list.push({
      folded: foldWord(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  return list;
}

/** The folded words of what a reader typed. */
export function foldQuery(query: string): readonly string[] {
  return foldedWords(query).map((w) => w.folded);
}

/** Parts of a text that a query hits: words that begin with a word of the query. */
export function hitRanges(
  text: string,
  terms: readonly string[],
): readonly (readonly [number, number])[] {
  if (terms.length === 0) return [];
  return foldedWords(text)
    .filter((w) => terms.some((t) => w.folded.startsWith(t)))
    .map((w) => [w.start, w.end] as const);
}
