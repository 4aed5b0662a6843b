import type { Look } from '../../../ui/shapePath.ts';
import type { Drawing } from './drawing.ts';
import { fit, place, type Measure } from './drawing.ts';
import { BODY, finish, framed, type Frame } from './frame.ts';
import { PALETTE } from './palette.ts';

/** A party's place on a scale. */
interface TrackMark {
  readonly look: Look;
  readonly name: string;
  readonly step: number;
  readonly accepts: readonly number[];
}

/** A scale with its marks. */
export interface Track {
  readonly options: readonly string[];
  readonly ordered: boolean;
  readonly marks: readonly TrackMark[];
}

const APART = 24;

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
  let x: number = BODY.x;
  for (const m of names) {
    d.shape(m.look, x + 10, y + 40, 10);
    const font = { family: 'sans', size: 24, weight: 600 } as const;
    d.text(x + 28, y + 48, m.name, font);
    x += 28 + measure(m.name, font) + 36;
  }
  const line = y + 112;
  const slot = BODY.width / track.options.length;
  // The scale ends in the middle of the first and the last column, whose labels stand below it.
  drawTrack(d, track, BODY.x + slot / 2, line, BODY.width - slot, 15);
  track.options.forEach((option, i) => {
    const label = fit(
      option,
      sans,
      { width: slot - 16, height: BODY.bottom - line - 76 },
      [23, 13],
      measure,
    );
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
  d.text(BODY.x, BODY.bottom + 2, issue.gap, { family: 'sans', size: 25, weight: 600 });
  return finish(d, frame, `${issue.title}: ${issue.question}`);
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
  let x: number = BODY.x;
  for (const p of table.parties) {
    d.shape(p.look, x + 8, top + 12, 8);
    const font = { family: 'sans', size: 19, weight: 600 } as const;
    d.text(x + 24, top + 19, p.name, font);
    x += 24 + measure(p.name, font) + 28;
  }
  top += 36;
  const per = Math.ceil(table.rows.length / columns);
  const height = columns === 2 ? Math.min(40, (BODY.bottom - top + 16) / Math.max(1, per)) : 44;
  const width = (BODY.width - (columns - 1) * 40) / columns;
  const name = width * 0.44;
  const size = columns === 2 ? Math.min(20, height * 0.6) : 22;
  table.rows.forEach((row, i) => {
    const left = BODY.x + Math.floor(i / per) * (width + 40);
    const y = top + (i % per) * height + height / 2;
    const title = fit(
      row.title,
      { family: 'sans', weight: 400 },
      { width: name - 12, height: size * 1.4 },
      [size, 11],
      measure,
    );
    d.text(left, y + size * 0.34, title.lines.join(' '), title.font);
    drawTrack(
      d,
      row.track,
      left + name + 10,
      y,
      width - name - 66,
      columns === 2 ? Math.min(8, height * 0.25) : 10,
    );
    d.text(
      left + width,
      y + size * 0.34,
      row.gap,
      { family: 'sans', size, weight: 600 },
      PALETTE.ink,
      'end',
    );
  });
  return finish(d, frame, table.headline, columns === 2 ? BODY.bottom : top + per * height);
}
