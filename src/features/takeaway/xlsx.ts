import type { SheetData } from 'write-excel-file/browser';
import type { Table, Value } from './tables.ts';
import { xmlText } from './xmlText.ts';

/** One sheet, as the library takes it. */
interface Sheet {
  readonly sheet: string;
  readonly stickyRowsCount: number;
  readonly columns: { readonly width: number }[];
  readonly data: SheetData;
}

/** The longest text that a cell of a workbook can hold. */
const MOST = 32_767;
const NARROW = 8;
const WIDE = 56;

/** Wide enough for the longest text, within what still reads. */
function width(title: string, values: readonly (Value | undefined)[]): number {
  const longest = values.reduce<number>(
    (most, v) => Math.max(most, v == null ? 0 : String(v).length),
    0,
  );
  return Math.min(WIDE, Math.max(NARROW, Math.min(title.length, 24), longest) + 2);
}

/** The sheets of a workbook. Text is typed as text, so that nothing becomes a formula or a date. */
export function workbookSheets(tables: readonly Table[]): Sheet[] {
  return tables.map((table) => ({
    sheet: table.name,
    stickyRowsCount: 1,
    columns: table.columns.map((c, i) => ({
      width: width(
        c.title,
        table.rows.map((row) => row[i]),
      ),
    })),
    data: [
      table.columns.map((c) => ({
        value: xmlText(c.title),
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
        alignVertical: 'top' as const,
      })),
      ...table.rows.map((row) =>
        row.map((v) => {
          if (v === null || v === '') return null;
          return typeof v === 'number'
            ? { value: v, type: Number, alignVertical: 'top' as const }
            : {
                value: xmlText(v).slice(0, MOST),
                type: String,
                wrap: true,
                alignVertical: 'top' as const,
              };
        }),
      ),
    ],
  }));
}

/** The tables as one Excel workbook, a sheet a table. */
export async function toXlsx(tables: readonly Table[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  return write(workbookSheets(tables)).toBlob();
}
