import { method } from './en/method.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the method screens. */
export const useMethodMessages = catalogue({ en: method });
