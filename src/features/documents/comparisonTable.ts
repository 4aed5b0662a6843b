import type { Comparison, ComparisonRow } from '../../analysis/documentComparison.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { VersusMessages } from '../../messages/useVersusMessages.ts';
import { pointName, relationText, strandTexts, subjectName } from './relationText.ts';

interface Asked {
  readonly m: VersusMessages;
  readonly index: RecordIndex;
  readonly comparison: Comparison;
  /** Rows to be taken, in their order. */
  readonly rows: readonly ComparisonRow[];
  readonly date: (date: string) => string;
}

/** The table on screen as text: a head, then a line for each subject. */
export function comparisonTable({ m, index, comparison, rows, date }: Asked): string[][] {
  const { documents } = comparison;
  const head = documents.flatMap((d, i) => [
    ...(i === 0 ? [] : [m.pair(documents[i - 1]!.label, d.label)]),
    `${d.title} (${date(d.date)})`,
  ]);
  return [
    [m.subject, ...head],
    ...rows.map((row) => [
      subjectName(m, row),
      ...documents.flatMap((d, i) => {
        const cell = row.cells[i]!.map((p) =>
          [
            `${pointName(m, p)}: ${p.summary}`,
            ...(p.keyPhrase === undefined ? [] : [m.phrase(p.keyPhrase)]),
          ].join(' '),
        ).join('\n');
        if (i === 0) return [cell];
        const between = row.between[i - 1]!;
        const [left, right] = [documents[i - 1]!, d];
        const text = relationText({ m, index, rows: comparison.rows, row, between, left, right });
        const told = text
          ? [text.words, ...text.details, ...strandTexts(m, between)].join('\n')
          : '';
        return [told, cell];
      }),
    ]),
  ];
}
