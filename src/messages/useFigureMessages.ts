import { figures } from './en/figures.ts';
import { catalogue } from './useMessages.ts';

/** Texts of pictures. */
export const useFigureMessages = catalogue({ en: figures });
