import { checkClauses } from './checks/clauses.ts';
import { checkDocuments } from './checks/documents.ts';
import { checkIds } from './checks/ids.ts';
import { checkPositions } from './checks/positions.ts';
import { checkReferences } from './checks/references.ts';
import { checkShape } from './checks/shape.ts';
import { checkSilences } from './checks/silences.ts';
import { checkStatements } from './checks/statements.ts';
import { checkTimes } from './checks/times.ts';
import { checkVoices } from './checks/voices.ts';
import { checkWording } from './checks/wording.ts';
import type { Problem, Report } from './problem.ts';
import type { RecordData } from './types.ts';

/** Either a record that every rule holds for, or all that is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly record: RecordData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks the published form of a record: first its shape, then, if that holds, every rule that
 * looks at more than one entry. The build, `npm run data:check` and the page use this one function.
 */
export function checkRecord(raw: unknown): Checked {
  const shape = checkShape(raw);
  if ('problems' in shape) return { ok: false, problems: shape.problems };
  const problems: Problem[] = [];
  const report: Report = (code, path, entry, message, fix) =>
    void problems.push({ code, path, entry, message, fix });
  const { record } = shape;
  checkIds(record, report);
  checkReferences(record, report);
  checkStatements(record, report);
  checkPositions(record, report);
  checkDocuments(record, report);
  checkClauses(record, report);
  checkTimes(record, report);
  checkVoices(record, report);
  checkSilences(record, report);
  checkWording(record, report);
  return problems.length === 0 ? { ok: true, record } : { ok: false, problems };
}
