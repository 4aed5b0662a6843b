/** `npm run release`: keeps the record of today under the version that `data/record.yaml` names. */
import { readFileSync } from 'node:fs';
import { indexRecord } from '../src/record/recordIndex.ts';
import type { RecordData } from '../src/record/types.ts';
import { releaseVersions, writeRelease } from './releases.ts';

const json = readFileSync('.cache/record.json', 'utf8');
const { meta } = indexRecord(JSON.parse(json) as RecordData).data;
if (meta.version === undefined) {
  console.error('data/record.yaml names no version: add one, such as version: 2026-11-24');
  process.exit(1);
}
if (releaseVersions('data/releases').includes(meta.version)) {
  console.error(`Version ${meta.version} is released already: name a new one in data/record.yaml.`);
  process.exit(1);
}
writeRelease('data/releases', meta.version, json);
console.log(`released: data/releases/${meta.version}.json.gz`);
