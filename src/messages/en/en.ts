import { common } from './common.ts';
import { compare } from './compare.ts';
import { filters } from './filters.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

/** Every text on the screen, in English. The other languages have the same shape. */
export const en = {
  common,
  compare,
  filters,
  shell,
  timeline,
};

export type Messages = typeof en;
