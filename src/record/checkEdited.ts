import { checkBasis } from './checks/basis.ts';
import { checkLookups } from './checks/lookups.ts';
import { checkOptions } from './checks/options.ts';
import { checkWords } from './checks/words.ts';
import type { Problem } from './problem.ts';
import type { RecordData } from './types.ts';

/**
 * Rules for a record that is being edited, beyond those that any record must keep to be shown. A
 * release of earlier days, or a record that a reader opens, was made before them and still opens.
 * Returns what is wrong, empty when nothing is.
 */
export function checkEdited(record: RecordData): readonly Problem[] {
  const problems: Problem[] = [];
  for (const check of [checkWords, checkLookups, checkBasis, checkOptions])
    check(record, (code, path, entry, message, fix) => {
      problems.push({ code, path, entry, message, fix });
    });
  return problems;
}
