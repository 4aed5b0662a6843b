import { cellAt } from '../../analysis/cell.ts';
import { compareRows, passingStatements, type Row } from '../../analysis/rows.ts';
import { CHANGE_COLUMNS, changeValues } from './changeColumns.ts';
import { optionLabel } from './optionLabel.ts';
import type { Asked, Words } from './asked.ts';
import { gapWords } from './gapWords.ts';

/** What stands in a cell of a table: text, a number, or nothing. */
export type Value = string | number | null;

interface Column {
  readonly key: string;
  readonly title: string;
}

/** A table without any form: what every kind of file is made from. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Rows of the comparison in the order on screen: by subject, unless sorted across subjects. */
export function rowsOnScreen(asked: Asked): readonly Row[] {
  const rows = compareRows(asked.index, asked.choice);
  if (asked.choice.sort !== 'issue') return rows;
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    groups.set(row.issue.group, [...(groups.get(row.issue.group) ?? []), row]);
  return [...groups.values()].flat();
}

type OfParty = 'act' | 'option' | 'accepts' | 'summary' | 'basis' | 'confidence';
const OF_PARTY: readonly (OfParty | 'since' | 'last' | 'statements')[] = [
  'act',
  'option',
  'accepts',
  'summary',
  'basis',
  'confidence',
  'since',
  'last',
  'statements',
];

/**
 * The comparison as it is filtered and sorted on screen: one row an issue. While two days are compared,
 * each party also has its state on the earlier day, what changed, and what moved it.
 */
export function comparisonTable(asked: Asked, words: Words): Table {
  const { m, t } = words;
  const { index, choice, compared } = asked;
  const { parties, day } = choice.filter;
  const ofEach = compared === null ? OF_PARTY : [...OF_PARTY, ...CHANGE_COLUMNS];
  const short = (id: string) => index.parties.get(id)?.short ?? id;
  const passing = passingStatements(index, choice.filter);
  const head = [
    'group',
    'issueId',
    'issue',
    'question',
    'gapSteps',
    'gapMost',
    'gapWords',
    'moved',
  ] as const;

  const ofParty = (party: string, row: Row): Value[] => {
    const cell = cellAt(index, party, row.issue.id, day);
    const p = cell.position;
    const statements = cell.evidence.filter(
      (e) => e.kind === 'statement' && (passing === null || passing.has(e.id)),
    ).length;
    if (p === null) return [m.common.notStated, ...OF_PARTY.slice(1, -1).map(() => null), 0];
    return [
      m.common.acts[p.act],
      p.prefers === undefined ? null : optionLabel(row.issue, p.prefers),
      p.accepts === undefined || p.accepts.length === 0
        ? null
        : p.accepts.map((o) => optionLabel(row.issue, o)).join('; '),
      p.summary,
      m.common.basis[p.basis],
      t.confidence[p.confidence],
      p.from,
      cell.last,
      statements,
    ];
  };

  return {
    name: t.sheets.comparison,
    columns: [
      ...head.map((key) => ({ key, title: t.columns[key] })),
      ...parties.flatMap((party) =>
        ofEach.map((key) => ({
          key: `${party}.${key}`,
          title: t.ofParty(short(party), t.columns[key]),
        })),
      ),
    ],
    rows: rowsOnScreen(asked).map((row) => [
      index.groups.get(row.issue.group)?.title ?? row.issue.group,
      row.issue.id,
      row.issue.title,
      row.issue.question,
      row.gap.steps,
      row.issue.ordered ? row.gap.most : null,
      gapWords(row.gap, m.compare, short),
      row.moved,
      ...parties.flatMap((party) => [
        ...ofParty(party, row),
        ...(compared === null ? [] : changeValues(asked, words, party, row.issue, compared)),
      ]),
    ]),
  };
}
