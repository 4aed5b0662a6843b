import { takeaway, type TakeawayTexts } from './en/takeaway.ts';
import { catalogue } from './useMessages.ts';

/** The texts of downloads, citations and briefings, in the reader's language. */
export const useTakeawayMessages = catalogue<TakeawayTexts>({ en: takeaway });
