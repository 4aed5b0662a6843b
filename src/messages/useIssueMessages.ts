import { issues } from './en/issues.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the issues screens. */
export const useIssueMessages = catalogue({ en: issues });
