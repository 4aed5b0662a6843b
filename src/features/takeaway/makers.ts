import type { BibliographyStyle } from '../../analysis/citation.ts';
import type { Asked, Words } from './asked.ts';
import type { Maker } from './FileButtons.tsx';
import { metadataTable } from './metadataTable.ts';
import { statementTable } from './statementTable.ts';
import { comparisonTable, type Table } from './tables.ts';

const text = (content: string, type: string) =>
  new Blob([content], { type: `${type};charset=utf-8` });

/** Tables and quotations, as files for spreadsheets and programs. */
export function tableMakers(asked: Asked, words: Words): readonly Maker[] {
  const { files } = words.t;
  const csv = async (table: Table) =>
    text(await (await import('./csv.ts')).toCsv(table), 'text/csv');
  return [
    {
      label: files.table,
      what: 'table',
      extension: 'csv',
      make: () => csv(comparisonTable(asked, words)),
    },
    {
      label: files.quotations,
      what: 'quotations',
      extension: 'csv',
      make: () => csv(statementTable(asked, words)),
    },
    {
      label: files.workbook,
      what: 'workbook',
      extension: 'xlsx',
      make: async () =>
        (await import('./xlsx.ts')).toXlsx([
          comparisonTable(asked, words),
          statementTable(asked, words),
          metadataTable(asked, words),
        ]),
    },
    {
      label: files.json,
      what: 'view',
      extension: 'json',
      make: async () => text((await import('./json.ts')).toJson(asked, words), 'application/json'),
    },
  ];
}

const STYLES: readonly (readonly [BibliographyStyle, string, string])[] = [
  ['csl', 'json', 'application/vnd.citationstyles.csl+json'],
  ['bibtex', 'bib', 'application/x-bibtex'],
  ['ris', 'ris', 'application/x-research-info-systems'],
];

/** Every statement of the view, as files for reference managers. */
export function citationMakers(asked: Asked, words: Words): readonly Maker[] {
  return STYLES.map(([style, extension, type]) => ({
    label: words.t.files[style],
    what: 'citations',
    extension,
    make: async () => text((await import('./citations.ts')).citationFile(asked, style), type),
  }));
}
