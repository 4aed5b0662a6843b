import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agreement } from '../../src/features/method/agreement.ts';
import type { RecordData } from '../../src/record/types.ts';
import { agreementOf, type SecondCode, type Settled } from './agreement.ts';

/** A list of entries from a YAML file; none where there is no file. */
export function readList<T>(file: string): readonly T[] {
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as T[] | null) ?? []) : [];
}

/** The agreement of the codings in a folder, with the id of the record that they are of. */
export function readAgreement(
  folder: string,
  record: RecordData,
): Agreement & { readonly record: string } {
  const second = readList<SecondCode>(join(folder, 'second.yaml'));
  const settled = readList<Settled>(join(folder, 'settled.yaml'));
  return { record: record.meta.id, ...agreementOf(record, second, settled) };
}
