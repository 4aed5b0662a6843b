import type { Look } from '../../../ui/shapePath.ts';
import { drawing, fit, oneLine, place, type Drawing, type Font, type Measure } from './drawing.ts';
import { PALETTE } from './palette.ts';

/** What stands around every picture, so that it keeps its caveats wherever it goes. */
export interface Frame {
  readonly brand: string;
  /** Title of the record. */
  readonly record: string;
  /** "As of 5 July 2026 · 12 statements from 9 sources". */
  readonly note: string;
  /** Address, without the scheme. */
  readonly address: string;
}

const MARGIN = 64;
/** Height of a preview (Open Graph): 1200 × 630. */
export const CARD = { width: 1200, height: 630 } as const;
/** What a card's content may fill. */
export const BODY = {
  x: MARGIN,
  top: 112,
  width: CARD.width - 2 * MARGIN,
  bottom: CARD.height - 88,
} as const;

const BRAND: Font = { family: 'serif', size: 30, weight: 700 };
const SMALL: Font = { family: 'sans', size: 21, weight: 400 };

/** A picture with the brand above. */
export function framed(frame: Frame, measure: Measure): Drawing {
  const d = drawing(CARD.width, measure);
  d.text(MARGIN, 68, frame.brand, BRAND);
  const left = MARGIN + measure(frame.brand, BRAND) + 20;
  const record = oneLine(frame.record, SMALL, CARD.width - MARGIN - left, measure);
  d.text(left, 67, frame.record, record, PALETTE.ink2);
  d.line(MARGIN, 88, CARD.width - MARGIN, 88, PALETTE.ink, 2);
  return d;
}

/** Ends a picture with its note and its address. `bottom` is where the content ends, if it grows. */
export function finish(
  d: Drawing,
  frame: Frame,
  title: string,
  bottom: number = BODY.bottom,
): string {
  const y = Math.max(bottom, BODY.bottom);
  d.line(MARGIN, y + 24, d.width - MARGIN, y + 24, PALETTE.hair);
  const note = oneLine(frame.note, SMALL, BODY.width * 0.75, d.measure);
  const room = BODY.width - d.measure(frame.note, note) - 24;
  const beside = oneLine(frame.address, SMALL, room, d.measure);
  if (beside.size >= 17) {
    d.text(MARGIN, y + 58, frame.note, note, PALETTE.ink2);
    d.text(d.width - MARGIN, y + 58, frame.address, beside, PALETTE.ink2, 'end');
    return d.svg(y + 88, title);
  }
  // An address that was cut leads nowhere: a long one gets lines of its own, as many as it needs.
  const own = { family: 'sans', weight: 400 } as const;
  const lines = fit(frame.address, own, { width: BODY.width, height: 20 }, [18, 15], d.measure);
  d.text(MARGIN, y + 51, frame.note, note, PALETTE.ink2);
  const end = place(d, MARGIN, y + 56, lines, PALETTE.ink2);
  return d.svg(Math.max(y + 88, end + 8), title);
}

/** Who is who, on one line from the left. `r` is half a mark's size. */
export function legend(
  d: Drawing,
  entries: readonly { readonly look: Look | null; readonly name: string }[],
  y: number,
  r: number,
  size: number,
): void {
  const gap = 28;
  const font: Font = { family: 'sans', size, weight: 600 };
  const marks = entries.length * (2 * r + 8 + gap) - gap;
  const wide = entries.reduce((sum, e) => sum + d.measure(e.name, font), 0);
  const scale = Math.min(1, (BODY.width - marks) / wide);
  const own = { ...font, size: Math.floor(size * scale * 100) / 100 };
  let x: number = BODY.x;
  for (const { look, name } of entries) {
    // What belongs to no party is a paper: a black mark.
    if (look) d.shape(look, x + r, y, r);
    else d.rect(x + r - 4, y - 6, 8, 12, PALETTE.ink);
    d.text(x + 2 * r + 8, y + size * 0.36, name, own);
    x += 2 * r + 8 + d.measure(name, own) + gap;
  }
}

/** A card of words: a heading, then lines below it. */
export function wordsCard(
  frame: Frame,
  measure: Measure,
  heading: string,
  text: string,
  above = '',
): string {
  const d = framed(frame, measure);
  let y: number = BODY.top + 16;
  if (above !== '')
    y =
      place(
        d,
        BODY.x,
        y,
        fit(
          above,
          { family: 'sans', weight: 400 },
          { width: BODY.width, height: 60 },
          [26, 20],
          measure,
        ),
        PALETTE.ink2,
      ) + 8;
  y = place(
    d,
    BODY.x,
    y,
    fit(
      heading,
      { family: 'serif', weight: 700 },
      { width: BODY.width, height: 190 },
      [60, 34],
      measure,
    ),
  );
  let end = y;
  if (text !== '')
    end = place(
      d,
      BODY.x,
      y + 24,
      fit(
        text,
        { family: 'sans', weight: 400 },
        { width: BODY.width, height: BODY.bottom - y - 30 },
        [32, 16],
        measure,
      ),
      PALETTE.ink2,
    );
  // A text that is too long even in small type makes the picture longer: nothing is drawn over it.
  return finish(d, frame, heading, end + 6);
}
