import { silences } from './en/silences.ts';
import { catalogue } from './useMessages.ts';

/** Texts of what is known of a silence. */
export const useSilenceMessages = catalogue({ en: silences });
