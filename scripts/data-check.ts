/** `npm run data:check`: reads `data/`, checks all of it, says what is wrong and where. */
import { join, resolve } from 'node:path';
import { checkEdited } from '../src/record/checkEdited.ts';
import { checkRecord } from '../src/record/checkRecord.ts';
import type { Problem } from '../src/record/problem.ts';
import { readData } from './readData.ts';
import { releaseProblem } from './releases.ts';

/** Order and names of the lines that a success prints, one a kind. */
const folder = resolve(process.argv[2] ?? 'data');
const data = readData(folder);

if (data.broken.length > 0) {
  for (const b of data.broken)
    console.error(`${b.file}:${b.line}: not readable as YAML: ${b.message}`);
  process.exit(1);
}

/** Says what is wrong and where, and ends. */
function refuse(problems: readonly Problem[]): never {
  for (const p of problems) {
    const { file, line } = data.locate(p.path);
    console.error(`${file}:${line}: ${p.entry}: ${p.message}\n    do: ${p.fix} [${p.code}]`);
  }
  console.error(`\n${problems.length} problem(s). What each code means: docs/data-problems.md`);
  process.exit(1);
}

const checked = checkRecord(data.raw);
if (!checked.ok) refuse(checked.problems);

const { record } = checked;
const problems = checkEdited(record);
if (problems.length > 0) refuse(problems);
const wrong = releaseProblem(join(folder, 'releases'), record.meta.version, JSON.stringify(record));
if (wrong !== null) {
  const { file, line } = data.locate(['meta', 'version']);
  console.error(`${file}:${line}: ${record.meta.id}: ${wrong} [release-changed]`);
  process.exit(1);
}
const lines: readonly (readonly [string, number])[] = [
  ['parties', record.parties.length],
  ['people', record.people.length],
  ['sources', record.sources.length],
  ['issues', record.issues.length],
  ['statements', record.statements.length],
  ['quotations', record.statements.filter((s) => s.quote !== undefined).length],
  ['positions', record.positions.length],
  ['documents', record.documents.length],
  ['provisions', record.documents.reduce((n, d) => n + d.provisions.length, 0)],
  ['responses', record.documents.reduce((n, d) => n + d.responses.length, 0)],
  ['events', record.events.length],
  ['disputes', record.disputes.length],
  ['corrections', record.corrections.length],
];
for (const [kind, count] of lines) console.log(`${kind}: ${count}`);
