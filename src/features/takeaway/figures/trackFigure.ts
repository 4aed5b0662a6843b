import type { Look } from '../../../ui/shapePath.ts';
import type { Drawing } from './drawing.ts';
import { fit, oneLine, place, type Font, type Measure } from './drawing.ts';
import { BODY, finish, framed, legend, type Frame } from './frame.ts';
import { PALETTE } from './palette.ts';

/** A party's place on a scale. */
interface TrackMark {
  readonly look: Look;
  readonly name: string;
  readonly step: number;
  readonly accepts: readonly number[];
  /** The step that it has left between the two days. Null: it has not, or one day is shown. */
  readonly was: number | null;
}

/** A scale with its marks. */
export interface Track {
  readonly options: readonly string[];
  readonly ordered: boolean;
  readonly marks: readonly TrackMark[];
}

const APART = 24;

/** An arrow above the scale from the step that a party has left to the one where it stands. */
function drawArrow(
  d: Drawing,
  { was, step, look }: TrackMark,
  at: (step: number) => number,
  y: number,
  r: number,
): void {
  if (was === null) return;
  const [from, to] = [Math.round(at(was)), Math.round(at(step))];
  const back = Math.sign(from - to) * r * 0.7;
  const colour = look.colour.light;
  d.line(from, y, to, y, colour, Math.max(1.5, r / 5));
  d.line(from, y - r * 0.3, from, y + r * 0.3, colour, Math.max(1.5, r / 5));
  d.path(`M${to} ${y}L${to + back} ${y - r * 0.4}L${to + back} ${y + r * 0.4}Z`, colour);
}

/** Draws a scale from `x` over `width` at height `y`; `r` is half a mark's size. */
function drawTrack(d: Drawing, t: Track, x: number, y: number, width: number, r: number): void {
  const last = t.options.length - 1;
  const at = (step: number) => x + (last < 1 ? width / 2 : (width * step) / last);
  if (t.ordered) d.line(x, y, x + width, y, PALETTE.ink3, Math.max(1, r / 5));
  t.options.forEach((_, step) =>
    d.line(at(step), y - r * 0.8, at(step), y + r * 0.8, PALETTE.ink3, Math.max(1, r / 6)),
  );
  if (t.ordered)
    t.marks.forEach((m, row) => {
      for (const to of m.accepts) {
        const [a, b] = [Math.min(m.step, to), Math.max(m.step, to)];
        d.rect(
          at(a),
          y + (row - t.marks.length / 2) * r * 0.5,
          at(b) - at(a),
          r * 0.42,
          m.look.colour.light,
          0.5,
        );
      }
    });
  t.marks
    .filter((m) => m.was !== null)
    .forEach((m, row) => drawArrow(d, m, at, y - r * (1.35 + 0.45 * row), r));
  for (const m of t.marks) {
    const there = t.marks.filter((o) => o.step === m.step);
    const shift = (there.indexOf(m) - (there.length - 1) / 2) * Math.min(APART, r * 1.9);
    d.shape(m.look, at(m.step) + shift, y, r);
  }
}

/** An issue as a card: its question, the scale with its options, who stands where, the gap. */
export function issueFigure(
  issue: {
    readonly title: string;
    readonly question: string;
    readonly gap: string;
    readonly track: Track;
  },
  frame: Frame,
  measure: Measure,
): string {
  const d = framed(frame, measure);
  const { track } = issue;
  const sans = { family: 'sans', weight: 400 } as const;
  const y = place(
    d,
    BODY.x,
    BODY.top,
    fit(
      issue.question,
      { family: 'serif', weight: 700 },
      { width: BODY.width, height: 120 },
      [48, 30],
      measure,
    ),
  );
  const names = [...track.marks].sort((a, b) => a.step - b.step);
  legend(d, names, y + 40, 10, 24);
  const line = y + 112;
  const slot = BODY.width / track.options.length;
  // The scale ends in the middle of the first and the last column, whose labels stand below it.
  drawTrack(d, track, BODY.x + slot / 2, line, BODY.width - slot, 15);
  const room = { width: slot - 16, height: BODY.bottom - line - 76 };
  // All in one size, the longest's: larger words would look as if they weighed more.
  const size = Math.min(
    ...track.options.map((o) => fit(o, sans, room, [23, 13], measure).font.size),
  );
  const labels = track.options.map((o) => fit(o, sans, room, [size, size], measure));
  const below = Math.max(0, ...labels.map((l) => line + 44 + l.height - BODY.bottom + 32));
  labels.forEach((label, i) => {
    label.lines.forEach((text, row) =>
      d.text(
        BODY.x + slot * (i + 0.5),
        line + 44 + row * label.lineHeight,
        text,
        label.font,
        PALETTE.ink2,
        'middle',
      ),
    );
  });
  const gap = oneLine(issue.gap, { family: 'sans', size: 25, weight: 600 }, BODY.width, measure);
  d.text(BODY.x, BODY.bottom + 2 + below, issue.gap, gap);
  return finish(d, frame, `${issue.title}: ${issue.question}`, BODY.bottom + below);
}

/** The comparison as a card or, with many rows, as a long picture: a scale for every issue. */
export function tableFigure(
  table: {
    readonly headline: string;
    readonly parties: readonly { readonly look: Look; readonly name: string }[];
    readonly rows: readonly {
      readonly title: string;
      readonly gap: string;
      readonly track: Track;
    }[];
  },
  frame: Frame,
  measure: Measure,
  columns: 1 | 2,
): string {
  const d = framed(frame, measure);
  const head = fit(
    table.headline,
    { family: 'serif', weight: 700 },
    { width: BODY.width, height: columns === 2 ? 84 : 130 },
    [36, 22],
    measure,
  );
  let top = place(d, BODY.x, BODY.top - 8, head) + 8;
  legend(d, table.parties, top + 12, 8, 19);
  top += 36;
  const per = Math.ceil(table.rows.length / columns);
  const height = columns === 2 ? Math.min(40, (BODY.bottom - top + 16) / Math.max(1, per)) : 44;
  const width = (BODY.width - (columns - 1) * 40) / columns;
  const name = width * 0.44;
  const size = columns === 2 ? Math.min(20, height * 0.6) : 22;
  const r = columns === 2 ? Math.min(8, height * 0.25) : 10;
  const gapFont: Font = { family: 'sans', size, weight: 600 };
  // Marks at the end of a scale stand beside each other: neither words nor numbers may lie there.
  const inset = ((table.parties.length - 1) / 2) * Math.min(APART, r * 1.9) + r;
  const gaps = Math.max(0, ...table.rows.map((row) => measure(row.gap, gapFont)));
  const scale = width - name - gaps - 2 * inset - 12;
  table.rows.forEach((row, i) => {
    const left = BODY.x + Math.floor(i / per) * (width + 40);
    const y = top + (i % per) * height + height / 2;
    const title = oneLine(row.title, { family: 'sans', size, weight: 400 }, name - 12, measure);
    d.text(left, y + size * 0.34, row.title, title);
    drawTrack(d, row.track, left + name + inset, y, scale, r);
    d.text(left + width, y + size * 0.34, row.gap, gapFont, PALETTE.ink, 'end');
  });
  return finish(d, frame, table.headline, columns === 2 ? BODY.bottom : top + per * height);
}
