import { data } from './en/data.ts';
import { catalogue } from './useMessages.ts';

/** The texts of the data page: they come with it. */
export const useDataMessages = catalogue({ en: data });
