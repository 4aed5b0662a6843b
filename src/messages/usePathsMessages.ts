import { paths } from './en/paths.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the page with all paths. */
export const usePathsMessages = catalogue({ en: paths });
