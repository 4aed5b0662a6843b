import {
  csvPath,
  PACKAGE_PATH,
  RECORD_PATH,
  SCHEMA_PATH,
} from '../../src/record/publishedPaths.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './dataPackage.ts';
import { entryFiles } from './entries.ts';
import { feedFiles } from './feeds.ts';
import { recordTables } from './tables.ts';

interface PublishOptions {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly siteUrl: string;
  readonly version: string;
  /** The text of `record.schema.json`. */
  readonly schemaJson: string;
}

/**
 * All files for other programs, by their path below the site's root: the record and its schema, the
 * data package with its tables, a JSON file for each issue, party and document, and the feeds. The
 * same record, address and version give the same bytes.
 */
export function publishData(
  index: RecordIndex,
  { siteUrl, version, schemaJson }: PublishOptions,
): ReadonlyMap<string, string> {
  if (!/^https?:\/\/.+\/$/.test(siteUrl))
    throw new Error(`"${siteUrl}" is no http(s) address that ends with a slash`);
  const recordJson = JSON.stringify(index.data);
  const tables = recordTables(index).map((table) => ({ table, csv: toCsv(table) }));
  return new Map([
    [RECORD_PATH, recordJson],
    [SCHEMA_PATH, schemaJson],
    [PACKAGE_PATH, dataPackage(index.data, tables, { siteUrl, version, recordJson, schemaJson })],
    ...tables.map(({ table, csv }) => [csvPath(table.name), csv] as const),
    ...entryFiles(index, { siteUrl, version }),
    ...feedFiles(index, siteUrl),
  ]);
}
