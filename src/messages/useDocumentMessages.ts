import { documents } from './en/documents.ts';
import { catalogue } from './useMessages.ts';

/** Texts of the documents screens. */
export const useDocumentMessages = catalogue({ en: documents });
