import { useCallback } from 'react';
import { en, type Messages } from './en/en.ts';
import { formatDate, formatSpan, type DateLength } from './format.ts';

/** Catalogues by language. English first; others are added here, complete or not at all. */
const CATALOGUES: Readonly<Record<string, Messages>> = { en };

/** The language of the page. One until the second catalogue is complete. */
export const LANGUAGE = 'en';

/**
 * A part of the texts that comes with the screen that needs it: give its form in every language,
 * get the hook that picks the reader's.
 */
export function catalogue<T>(languages: Readonly<Record<string, T>>): () => T {
  return () => languages[LANGUAGE]!;
}

/** The texts in the reader's language that every page needs. */
export function useMessages(): Messages {
  return CATALOGUES[LANGUAGE]!;
}

/** Writes EDTF dates in the reader's language. */
export function useDates(): (date: string, length?: DateLength) => string {
  const messages = useMessages();
  return useCallback(
    (date: string, length: DateLength = 'short') =>
      formatDate(date, LANGUAGE, messages.common, length),
    [messages],
  );
}

/** Writes a stretch of days in the reader's language: "7 months". */
export function useSpans(): (days: number) => string {
  return writeSpan;
}
const writeSpan = (days: number) => formatSpan(LANGUAGE, days);
