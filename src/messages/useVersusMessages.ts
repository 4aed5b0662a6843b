import { versus } from './en/versus.ts';
import { catalogue } from './useMessages.ts';

/** Texts of documents side by side. */
export const useVersusMessages = catalogue({ en: versus });

/** Their form, for functions that are given them. */
export type VersusMessages = typeof versus;
