import { timeTicks } from '../../../analysis/timeTicks.ts';
import { shapePath, type Look } from '../../../ui/shapePath.ts';
import { fit, oneLine, place, type Drawing, type Font, type Measure } from './drawing.ts';
import { BODY, finish, framed, legend, type Frame } from './frame.ts';
import { PALETTE } from './palette.ts';

/** Days since 1970-01-01. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day as it is written below a picture. */
type DayText = (day: number) => string;

const TICK: Font = { family: 'sans', size: 18, weight: 400 };

function heading(d: Drawing, text: string, top: number): number {
  return place(
    d,
    BODY.x,
    top,
    fit(
      text,
      { family: 'serif', weight: 700 },
      { width: BODY.width, height: 60 },
      [40, 24],
      d.measure,
    ),
  );
}

function dates(
  d: Drawing,
  span: Span,
  x: (day: number) => number,
  left: number,
  bottom: number,
  text: DayText,
): void {
  for (const t of timeTicks(span, BODY.width - (left - BODY.x), 120)) {
    if (x(t.day) > BODY.x + BODY.width - 90) continue;
    d.line(x(t.day), bottom - 6, x(t.day), bottom + 4, PALETTE.ink3);
    d.text(x(t.day), bottom + 24, text(t.day), TICK, PALETTE.ink2);
  }
}

/** A stretch of a party's path on a scale; step null: on no option. */
interface Stretch extends Span {
  readonly step: number | null;
  /** First day on which it may have begun, where its date is vague. */
  readonly maybeFrom?: number | null;
}

/** A spell in which something may have begun: slanting lines between two days. */
function hatch(d: Drawing, from: number, to: number, y: number, colour: string): void {
  for (let x = from; x < to; x += 5) d.line(x, y + 5, Math.min(x + 5, to), y - 5, colour, 1.5);
}

const ROW = 72;

/** Where each party stood on an issue over time: options below each other, a step line a party. */
export function pathFigure(
  issue: {
    readonly title: string;
    readonly options: readonly string[];
    /** What the marks of papers are called. */
    readonly papers: string;
    readonly paths: readonly {
      readonly look: Look;
      readonly name: string;
      readonly steps: readonly Stretch[];
    }[];
    readonly documents: readonly {
      readonly label: string;
      readonly day: number;
      readonly step: number;
    }[];
  },
  span: Span,
  dayText: DayText,
  frame: Frame,
  measure: Measure,
): string {
  const d = framed(frame, measure);
  let top = heading(d, issue.title, BODY.top - 8) + 6;
  const papers = issue.documents.length > 0 ? [{ look: null, name: issue.papers }] : [];
  legend(d, [...issue.paths, ...papers], top + 12, 9, 20);
  top += 40;
  const x = (day: number) =>
    BODY.x + ((day - span.from) / Math.max(1, span.to - span.from)) * BODY.width;
  const y = (step: number) => top + step * ROW + 46;
  issue.options.forEach((_, i) => d.line(BODY.x, y(i), BODY.x + BODY.width, y(i)));
  const bottom = top + issue.options.length * ROW + 8;
  // Below the lowest path, so that no mark hides a paper.
  const under = ((issue.paths.length - 1) / 2) * 8 + 9;
  for (const doc of issue.documents)
    d.rect(x(doc.day) - 4, y(doc.step) + under, 8, 11, PALETTE.ink);
  issue.paths.forEach((p, i) => {
    const at = (step: number) => y(step) + (i - (issue.paths.length - 1) / 2) * 8;
    let before: number | null = null;
    for (const s of p.steps) {
      if (s.step === null) {
        before = null;
        continue;
      }
      const colour = p.look.colour.light;
      if (typeof s.maybeFrom === 'number')
        hatch(d, Math.max(BODY.x, x(s.maybeFrom)), x(s.from), at(s.step), colour);
      if (before !== null) d.line(x(s.from), at(before), x(s.from), at(s.step), colour, 3);
      d.line(x(s.from), at(s.step), x(s.to), at(s.step), colour, 3);
      d.shape(p.look, x(s.from), at(s.step), 8);
      before = s.step;
    }
  });
  // Last: a path that goes up or down passes behind the words.
  issue.options.forEach((option, i) => {
    const label = `${i}. ${option}`;
    const font = oneLine(label, TICK, BODY.width, measure);
    d.text(BODY.x, y(i) - 26, label, font, PALETTE.ink2, undefined, true);
  });
  dates(d, span, x, BODY.x, bottom, dayText);
  return finish(d, frame, issue.title, bottom + 28);
}

/** A lane of the timeline, with its marks gathered. */
export interface FigureLane {
  readonly name: string;
  readonly look: Look | null;
  readonly marks: readonly {
    readonly day: number;
    readonly kind: string;
    readonly count: number;
    readonly look: Look | null;
  }[];
}

const LANE = 58;
const NAMES = 170;
const LANE_NAME: Font = { family: 'sans', size: 21, weight: 600 };
const COUNT: Font = { family: 'sans', size: 14, weight: 700 };

/** The timeline: a lane a party, talks, papers, changes. */
export function timelineFigure(
  title: string,
  lanes: readonly FigureLane[],
  span: Span,
  dayText: DayText,
  frame: Frame,
  measure: Measure,
): string {
  const d = framed(frame, measure);
  const top = heading(d, title, BODY.top - 8) + 14;
  const left = BODY.x + NAMES;
  const x = (day: number) =>
    left + ((day - span.from) / Math.max(1, span.to - span.from)) * (BODY.width - NAMES);
  lanes.forEach((lane, i) => {
    const y = top + i * LANE + LANE / 2;
    if (lane.look) d.shape(lane.look, BODY.x + 9, y, 9);
    const name = oneLine(lane.name, LANE_NAME, NAMES - 36, measure);
    d.text(BODY.x + 28, y + 7, lane.name, name);
    d.line(left, y, BODY.x + BODY.width, y);
    for (const mark of lane.marks) {
      const at = x(mark.day);
      if (mark.kind === 'document')
        d.path(`M${at - 6} ${y - 9}h8l4 4v14h-12z`, PALETTE.paper, PALETTE.ink);
      else if (mark.kind === 'change' && mark.look)
        d.path(shapePath(mark.look.shape, at, y, 7), PALETTE.paper, mark.look.colour.light);
      else if (mark.look) d.shape(mark.look, at, y, 7);
      else d.rect(at - 2, y - 10, 5, 20, PALETTE.ink);
      if (mark.count > 1)
        // Above its mark: beside it stands the next.
        d.text(at, y - 14, String(mark.count), COUNT, PALETTE.ink, 'middle');
    }
  });
  const bottom = top + lanes.length * LANE + 6;
  dates(d, span, x, left, bottom, dayText);
  return finish(d, frame, title, bottom + 28);
}
