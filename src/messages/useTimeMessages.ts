import { time } from './en/time.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the date panels and of the band that tells the day shown. */
export const useTimeMessages = catalogue({ en: time });
