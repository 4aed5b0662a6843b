import { expect, test } from 'vitest';
import { toHtmlTable, toTsv } from './tableText.ts';

const rows = [
  ['A', 'B'],
  ['one\ttwo\nthree', '=1+1'],
  ['<b>', ''],
];

test('a table as text keeps its cells, whatever they hold', () => {
  expect(toTsv(rows)).toBe("A\tB\none two three\t'=1+1\n<b>\t");
});

test('a table as HTML escapes what is in it', () => {
  expect(toHtmlTable(rows)).toBe(
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>' +
      '<tr><td>one\ttwo<br>three</td><td>=1+1</td></tr>' +
      '<tr><td>&lt;b&gt;</td><td></td></tr></tbody></table>',
  );
});
