/**
 * `npm run data:build`: checks `data/` and writes the published form as compact JSON to `.cache/`
 * (from where Vite takes it under a hashed name) and to `public/data/`, with its JSON Schema.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkRecord } from '../src/record/checkRecord.ts';
import { releasePath } from '../src/record/releasePath.ts';
import { RecordSchema } from '../src/record/schema.ts';
import { readAgreement } from './coding/readAgreement.ts';
import { readData } from './readData.ts';
import { readRelease, releaseProblem, releasesFor } from './releases.ts';

const data = readData(resolve('data'));
const checked = data.broken.length > 0 ? null : checkRecord(data.raw);
if (!checked?.ok) {
  console.error('The record has problems: run "npm run data:check" to see them.');
  process.exit(1);
}
const json = JSON.stringify(checked.record);
const RELEASES = 'data/releases';
const { version } = checked.record.meta;
const releases = releasesFor(RELEASES, version, json);
// While the next release is being made the record differs; only `npm run data:check` forbids it.
const wrong = releaseProblem(RELEASES, version, json);
if (wrong !== null) console.warn(wrong);
rmSync('public/releases', { recursive: true, force: true });
for (const v of releases.versions) {
  const file = join('public', releasePath(v));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readRelease(RELEASES, v));
}
const schema = toJsonSchema(RecordSchema, { errorMode: 'ignore' });
mkdirSync('.cache', { recursive: true });
mkdirSync('public/data', { recursive: true });
writeFileSync('.cache/record.json', json);
writeFileSync(
  '.cache/agreement.json',
  JSON.stringify(readAgreement('data/coding', checked.record)),
);
writeFileSync('.cache/releases.json', JSON.stringify(releases));
writeFileSync('public/data/record.json', json);
writeFileSync('public/data/record.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
console.log(`record: ${Math.round(json.length / 1024)} KB`);
