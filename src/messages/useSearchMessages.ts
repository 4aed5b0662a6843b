import { search } from './en/search.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the search dialog. */
export const useSearchMessages = catalogue({ en: search });
