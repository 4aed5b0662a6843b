import { lineage } from './en/lineage.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the lineage, of a clause through time, of where documents lie. */
export const useLineageMessages = catalogue({ en: lineage });
