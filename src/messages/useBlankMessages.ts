import { blanks } from './en/blanks.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the blank spots. */
export const useBlankMessages = catalogue({ en: blanks });
