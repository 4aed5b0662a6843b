import { changes } from './en/changes.ts';
import { catalogue } from './useMessages.ts';

/** Texts of what changed between two days. */
export const useChangeMessages = catalogue({ en: changes });

/** Their form, for components that are given them. */
export type ChangeMessages = typeof changes;
