import { drawing, fit, place, type Drawing, type Font, type Measure } from './drawing.ts';
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

/** Shortens from the end until it fits; only for addresses and titles, never for what anyone said. */
function shorten(text: string, font: Font, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  let cut = text;
  while (cut.length > 1 && measure(`${cut}…`, font) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A picture with the brand above. */
export function framed(frame: Frame, measure: Measure): Drawing {
  const d = drawing(CARD.width, measure);
  d.text(MARGIN, 68, frame.brand, BRAND);
  const left = MARGIN + measure(frame.brand, BRAND) + 20;
  d.text(
    left,
    67,
    shorten(frame.record, SMALL, CARD.width - MARGIN - left, measure),
    SMALL,
    PALETTE.ink2,
  );
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
  const note = shorten(frame.note, SMALL, BODY.width * 0.56, d.measure);
  d.text(MARGIN, y + 58, note, SMALL, PALETTE.ink2);
  const room = BODY.width - d.measure(note, SMALL) - 24;
  d.text(
    d.width - MARGIN,
    y + 58,
    shorten(frame.address, SMALL, room, d.measure),
    SMALL,
    PALETTE.ink2,
    'end',
  );
  return d.svg(y + 88, title);
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
  if (text !== '')
    place(
      d,
      BODY.x,
      y + 24,
      fit(
        text,
        { family: 'sans', weight: 400 },
        { width: BODY.width, height: BODY.bottom - y - 30 },
        [32, 20],
        measure,
      ),
      PALETTE.ink2,
    );
  return finish(d, frame, heading);
}
