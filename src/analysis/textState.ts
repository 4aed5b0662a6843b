import type { Document } from '../record/types.ts';

/** How the words of a document are known. Null: the record doesn't say. */
export type TextState = NonNullable<Document['text']>;

/** The words of `publicity` that say the same, for entries that have no `text` of their own. */
const IN_WORDS: Readonly<Record<string, TextState>> = {
  'published text': 'published',
  'leaked text': 'leaked',
  'read out': 'read-out',
  'reported only': 'reported',
  alleged: 'alleged',
};

/** How a document's words are known: as coded, else as its line on publicity says. */
export function textStateOf(document: Document): TextState | null {
  return document.text ?? IN_WORDS[document.publicity] ?? null;
}
