import { common } from './common.ts';
import { compare } from './compare.ts';
import { disputes } from './disputes.ts';
import { documents } from './documents.ts';
import { filters } from './filters.ts';
import { issues } from './issues.ts';
import { method } from './method.ts';
import { quotes } from './quotes.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

/** Every text on the screen, in English. The other languages have the same shape. */
export const en = {
  common,
  compare,
  disputes,
  documents,
  filters,
  issues,
  method,
  quotes,
  search,
  shell,
  timeline,
};

export type Messages = typeof en;
