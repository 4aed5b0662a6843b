import { createHash } from 'node:crypto';
import { published, tableTexts } from '../../src/messages/en/published.ts';
import {
  csvPath,
  PACKAGE_PATH,
  RECORD_PATH,
  SCHEMA_PATH,
} from '../../src/record/publishedPaths.ts';
import type { RecordData } from '../../src/record/types.ts';
import type { Table } from './table.ts';

/** A table with the text of its file. */
interface WrittenTable {
  readonly table: Table;
  readonly csv: string;
}

interface About {
  readonly siteUrl: string;
  readonly version: string;
  /** The text of `record.json`. */
  readonly recordJson: string;
  /** The text of `record.schema.json`. */
  readonly schemaJson: string;
}

/** Paths in a descriptor count from the folder in which it stands. */
const FOLDER = PACKAGE_PATH.slice(0, PACKAGE_PATH.lastIndexOf('/') + 1);
const below = (path: string) => path.slice(FOLDER.length);

function sizeOf(contents: string) {
  const bytes = Buffer.from(contents, 'utf8');
  return {
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

/** Last day on which the record is known to have changed: the build's clock has no say. */
function recordDay({ meta, corrections }: RecordData): string {
  return corrections.reduce((last, c) => (c.date > last ? c.date : last), meta.searchedUntil);
}

function tableResource({ table, csv }: WrittenTable) {
  const texts = tableTexts[table.name];
  const keys = table.columns.flatMap(({ name, reference }) =>
    reference === undefined
      ? []
      : [{ fields: name, reference: { resource: reference.resource, fields: reference.field } }],
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: texts?.title,
    description: texts?.description,
    path: below(csvPath(table.name)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...sizeOf(csv),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.columns.map(({ name, type }) => ({
        name,
        type,
        description: texts?.fields[name],
        ...(table.key.includes(name) ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      primaryKey: table.key.length === 1 ? table.key[0] : table.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function jsonResource(
  name: string,
  path: string,
  texts: { readonly title: string; readonly description: string },
  contents: string,
) {
  return {
    name,
    ...texts,
    path: below(path),
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...sizeOf(contents),
  };
}

/** The descriptor of all that is published: Frictionless Data Package v1, as text. */
export function dataPackage(
  record: RecordData,
  tables: readonly WrittenTable[],
  { siteUrl, version, recordJson, schemaJson }: About,
): string {
  const { meta } = record;
  const { licence } = published;
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: `redlines-${meta.id}`,
      title: meta.title,
      description: published.description(meta.coverage),
      homepage: siteUrl,
      version,
      created: `${recordDay(record)}T00:00:00Z`,
      keywords: published.keywords,
      licenses: [licence],
      contributors: [{ title: published.contributor, role: 'author', path: meta.repository }],
      sources: [{ title: published.sourcesTitle, path: below(csvPath('sources')) }],
      resources: [
        ...tables.map(tableResource),
        jsonResource('record', RECORD_PATH, published.record, recordJson),
        jsonResource('record-schema', SCHEMA_PATH, published.schema, schemaJson),
      ],
    },
    null,
    2,
  )}\n`;
}
