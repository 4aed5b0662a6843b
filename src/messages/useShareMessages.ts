import { share } from './en/share.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the Share dialog. */
export const useShareMessages = catalogue({ en: share });
