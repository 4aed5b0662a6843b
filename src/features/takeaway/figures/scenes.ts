import { counted } from '../../../record/recordIndex.ts';
import { binMarks } from '../../../analysis/bins.ts';
import { gapAt } from '../../../analysis/gap.ts';
import { issuePath } from '../../../analysis/issuePath.ts';
import { compareRows, type RowChoice } from '../../../analysis/rows.ts';
import { filterStatements } from '../../../analysis/filter.ts';
import { dayNumber, dayText, timelineItems } from '../../../analysis/timelineItems.ts';
import { firstDay } from '../../../record/edtf.ts';
import { comparisonFigure, frameOf, type Scene } from './figureOf.ts';
import { BODY } from './frame.ts';
import { pathFigure, timelineFigure } from './timeFigures.ts';

/** A month below a time axis, in the reader's language. */
export type MonthText = (month: string) => string;

/** The comparison as filtered on screen, a row an issue. */
export function comparisonScene(scene: Scene, choice: RowChoice): string {
  return comparisonFigure(scene, compareRows(scene.index, choice), false);
}

/** The timeline as filtered on screen, over its window. */
export function timelineScene(scene: Scene, choice: RowChoice, month: MonthText): string {
  const { index, parties, day, texts } = scene;
  const statements = filterStatements(index, choice.filter, 'dates');
  const items = timelineItems(index, statements, parties, day);
  const first = items[0]?.from ?? dayNumber(day) - 30;
  const { from, to } = choice.filter;
  const span = {
    from: from === null ? first - 14 : dayNumber(from),
    to: (to === null ? dayNumber(day) : dayNumber(to)) + 14,
  };
  const width = BODY.width - 170;
  const x = (d: number) => ((d - span.from) / Math.max(1, span.to - span.from)) * width;
  const marks = binMarks(items, x, 22, width);
  const look = (id: string | null) => (id === null ? null : (index.parties.get(id) ?? null));
  const lanes = [...parties, 'talks', 'documents', 'changes'].map((lane) => ({
    name: index.parties.get(lane)?.name ?? texts.lanes[lane as keyof typeof texts.lanes],
    look: look(lane),
    marks: marks
      .filter((m) => m.lane === lane)
      .map((m) => ({
        day: span.from + (m.x / width) * (span.to - span.from),
        kind: m.items[0]!.kind,
        count: m.items.length,
        look: look(m.items[0]!.party),
      })),
  }));
  const inside = statements.filter((s) => {
    const d = dayNumber(firstDay(s.date));
    return d >= span.from && d <= span.to && parties.includes(s.party ?? '');
  });
  return timelineFigure(
    texts.figures.timeline,
    lanes,
    span,
    (d) => month(dayText(d).slice(0, 7)),
    frameOf(scene, inside),
    scene.measure,
  );
}

/** The paths of the parties' positions on an issue. Null: there is no such issue. */
export function pathScene(scene: Scene, id: string, month: MonthText): string | null {
  const { index, parties, day, texts } = scene;
  const issue = index.issues.get(id);
  if (!issue) return null;
  const paths = parties.map((p) => ({
    look: index.parties.get(p)!,
    name: index.parties.get(p)!.name,
    steps: issuePath(index, issue, p, day),
  }));
  const documents = gapAt(index, issue, parties, day).documents.map((d) => ({
    label: d.document.label,
    day: dayNumber(firstDay(d.document.date)),
    step: d.step,
  }));
  const to = dayNumber(day);
  const from = Math.min(
    to - 30,
    ...paths.flatMap((p) => p.steps.map((s) => s.maybeFrom ?? s.from)),
    ...documents.map((d) => d.day),
  );
  const said = [...index.statements.values()].filter(
    (s) => s.issues.includes(id) && counted(index, s.id, day),
  );
  return pathFigure(
    {
      title: texts.figures.pathOver(issue.title),
      options: issue.options.map((o) => o.label),
      papers: texts.lanes.documents,
      paths,
      documents,
    },
    { from, to },
    (d) => month(dayText(d).slice(0, 7)),
    frameOf(scene, said),
    scene.measure,
  );
}
