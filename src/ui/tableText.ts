/** Text that a spreadsheet could take for a formula. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** One line, led by an apostrophe if a spreadsheet could take it for a formula. */
const field = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ENTITIES[c]!);

/** A table for a spreadsheet: fields by tab, rows by line. The first row is the head. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(field).join('\t')).join('\n');
}

/** The same for a text editor; a line end in a field stays one. */
export function toHtmlTable(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((x) => `<${tag}>${escaped(x).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((r) => line(r, 'td')).join('')}</tbody></table>`;
}
