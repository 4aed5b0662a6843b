import type { RecordIndex } from '../record/recordIndex.ts';
import type { Statement } from '../record/types.ts';
import { foldedWords } from './fold.ts';

const cache = new WeakMap<Statement, ReadonlySet<string>>();

/** All folded words that a statement can be found by: words, original, sense, speaker, issues, venue. */
function wordsOf(index: RecordIndex, s: Statement): ReadonlySet<string> {
  const known = cache.get(s);
  if (known) return known;
  const person = index.people.get(s.speaker);
  const text = [
    s.quote,
    s.original?.text,
    s.says,
    s.venue,
    person?.name,
    ...(person?.spellings ?? []),
    ...s.issues.map((i) => index.issues.get(i)?.title),
    ...(s.topics ?? []),
  ];
  const words = new Set(
    foldedWords(text.filter((t) => t !== undefined).join(' ')).map((w) => w.folded),
  );
  cache.set(s, words);
  return words;
}

/** Whether every term begins a word of the statement. */
export function matchesWords(index: RecordIndex, s: Statement, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const words = [...wordsOf(index, s)];
  return terms.every((t) => words.some((w) => w.startsWith(t)));
}
