import { common } from './common.ts';
import { shell } from './shell.ts';

/** Every text on the screen, in English. The other languages have the same shape. */
export const en = { common, shell };

export type Messages = typeof en;
