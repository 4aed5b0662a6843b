import { quotes } from './en/quotes.ts';
import { catalogue } from './useMessages.ts';

/** Texts of quote cards, panel, lists. */
export const useQuoteMessages = catalogue({ en: quotes });
