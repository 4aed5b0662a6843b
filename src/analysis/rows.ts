import { firstDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Issue, Statement } from '../record/types.ts';
import { cellAt } from './cell.ts';
import { filterStatements, narrows, type Filter } from './filter.ts';
import { gapAt, type Gap } from './gap.ts';
import { lastMoved, movementBetween } from './movement.ts';

/** One row of the comparison. */
export interface Row {
  readonly issue: Issue;
  readonly gap: Gap;
  readonly moved: string | null;
}

export interface RowChoice {
  readonly filter: Filter;
  readonly since: string;
  readonly onlyDiffering: boolean;
  readonly onlyChanged: boolean;
  /** `steps`: most steps moved between the two days first. */
  readonly sort: 'issue' | 'gap' | 'moved' | 'steps';
}

const made = new WeakMap<Gap, Row>();

/** The row of a gap: what it says beside the gap changes only when that does. */
function rowOf(
  index: RecordIndex,
  issue: Issue,
  gap: Gap,
  parties: readonly string[],
  day: string,
): Row {
  let row = made.get(gap);
  if (!row) made.set(gap, (row = { issue, gap, moved: lastMoved(index, issue.id, parties, day) }));
  return row;
}

/** Rows that pass, in the order asked for. Gap: widest first, share of the scale breaking ties. */
export function compareRows(index: RecordIndex, choice: RowChoice): readonly Row[] {
  const { filter, since } = choice;
  const day = filter.day;
  const passing = passingStatements(index, filter);
  const rows: Row[] = [];
  for (const issue of index.data.issues) {
    if (filter.groups.length > 0 && !filter.groups.includes(issue.group)) continue;
    if (filter.issues.length > 0 && !filter.issues.includes(issue.id)) continue;
    const gap = gapAt(index, issue, filter.parties, day);
    if (choice.onlyDiffering && gap.differs !== true) continue;
    if (
      choice.onlyChanged &&
      !filter.parties.some((p) => movementBetween(index, p, issue.id, since, day))
    )
      continue;
    if (
      passing &&
      !filter.parties.some((p) =>
        cellAt(index, p, issue.id, day).evidence.some((e) => passing.has(e.id)),
      )
    )
      continue;
    rows.push(rowOf(index, issue, gap, filter.parties, day));
  }
  if (choice.sort === 'steps') return sortBySteps(index, rows, choice);
  return sortRows(rows, choice.sort);
}

const idsOf = new WeakMap<readonly Statement[], ReadonlySet<string>>();

/** Ids of the statements that pass; null when no filter narrows them. */
export function passingStatements(index: RecordIndex, filter: Filter): ReadonlySet<string> | null {
  if (!narrows(filter)) return null;
  const list = filterStatements(index, filter);
  let ids = idsOf.get(list);
  if (!ids) idsOf.set(list, (ids = new Set(list.map((s) => s.id))));
  return ids;
}

function width(gap: Gap): readonly [number, number] {
  if (gap.steps !== null) return [gap.steps, gap.most === 0 ? 0 : gap.steps / gap.most];
  return gap.differs ? [0.5, 0] : [-1, 0];
}

function sortRows(rows: Row[], sort: 'issue' | 'gap' | 'moved'): readonly Row[] {
  if (sort === 'gap')
    return rows.sort((a, b) => {
      const [x, y] = [width(a.gap), width(b.gap)];
      return y[0] - x[0] || y[1] - x[1];
    });
  if (sort === 'moved')
    return rows.sort((a, b) =>
      (b.moved ? firstDay(b.moved) : '').localeCompare(a.moved ? firstDay(a.moved) : ''),
    );
  return rows;
}

/** Most steps moved first, by all parties shown together; then what changed in another way; then the rest. */
function sortBySteps(
  index: RecordIndex,
  rows: Row[],
  { filter, since }: RowChoice,
): readonly Row[] {
  const weight = new Map(
    rows.map((row) => {
      const moves = filter.parties.flatMap(
        (p) => movementBetween(index, p, row.issue.id, since, filter.day) ?? [],
      );
      const steps = moves.reduce((sum, m) => sum + Math.abs(m.steps ?? 0), 0);
      return [row, [steps, moves.length] as const];
    }),
  );
  return rows.sort((a, b) => {
    const [x, y] = [weight.get(a)!, weight.get(b)!];
    return y[0] - x[0] || y[1] - x[1];
  });
}
