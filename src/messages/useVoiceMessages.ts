import { voices } from './en/voices.ts';
import { catalogue } from './useMessages.ts';

/** Texts of voices that differ. */
export const useVoiceMessages = catalogue({ en: voices });
