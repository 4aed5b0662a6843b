import { disputes } from './en/disputes.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the disputes screens. */
export const useDisputeMessages = catalogue({ en: disputes });
