import { people } from './en/people.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the pages of people and parties. */
export const usePeopleMessages = catalogue({ en: people });
