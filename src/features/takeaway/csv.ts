import type { Table } from './tables.ts';

/**
 * Text that a spreadsheet could take for a formula: it begins with one of its signs (also the
 * full-width ones), even after space and invisible characters, or with a tab or a line end.
 * The library's own pattern misses text of several lines and text after a space.
 */
export const FORMULA =
  /^(?:[\t\r\n]|[\s\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** Excel takes a file for UTF-8 only if it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV (RFC 4180). What could be a formula is led by an apostrophe; numbers stay numbers. */
export async function toCsv(table: Table): Promise<string> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(
    { fields: table.columns.map((c) => c.title), data: table.rows.map((r) => [...r]) },
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
