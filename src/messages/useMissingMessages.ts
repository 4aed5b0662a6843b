import { missing } from './en/missing.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the page for what isn't there. */
export const useMissingMessages = catalogue({ en: missing });
