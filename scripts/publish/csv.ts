import Papa from 'papaparse';
import type { Table } from './table.ts';

/**
 * What a spreadsheet may take for a formula: = + - @, their full-width forms, and what begins with
 * a tab or a line break. Papaparse's own pattern lets through a sign after a space or a line break,
 * and any cell of more than one line; so this one is ours. Apostrophes at the start count too: then
 * every cell that begins with one before such a sign got one more, and taking one away gives the
 * text back.
 */
export const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A table as CSV: RFC 4180, UTF-8 without a mark, CRLF, an apostrophe before what looks like a formula. */
export function toCsv(table: Table): string {
  const csv = Papa.unparse(
    { fields: table.columns.map((c) => c.name), data: table.rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  // Of a table without rows the library has ended the line of names already.
  return table.rows.length === 0 ? csv : `${csv}\r\n`;
}
