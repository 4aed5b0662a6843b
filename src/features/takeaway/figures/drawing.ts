import { shapePath, type Look } from '../../../ui/shapePath.ts';
import { xmlText } from '../xmlText.ts';
import { PALETTE } from './palette.ts';

/** A text's look. Sizes in pixels of the picture. */
export interface Font {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** Width of a text in pixels: canvas in the browser, the font file at build time. */
export type Measure = (text: string, font: Font) => number;

/** The fonts of the build first, so that previews look the same wherever they are made. */
export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: "'Source Serif 4', 'Iowan Old Style', Georgia, serif",
  sans: "'Source Sans 3', system-ui, 'Segoe UI', Roboto, sans-serif",
};

/** Text as it stands in XML. */
function xml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const n = (x: number) => String(Math.round(x * 100) / 100);

/** A picture under way: what is drawn lies in order, `svg()` gives the whole. */
export interface Drawing {
  readonly width: number;
  readonly measure: Measure;
  text(
    x: number,
    y: number,
    text: string,
    font: Font,
    colour?: string,
    anchor?: 'end' | 'middle',
    /** Stands on paper of its own: lines below it are not drawn through it. */
    halo?: boolean,
  ): void;
  line(x1: number, y1: number, x2: number, y2: number, colour?: string, width?: number): void;
  rect(x: number, y: number, width: number, height: number, colour: string, opacity?: number): void;
  path(d: string, fill: string, stroke?: string): void;
  shape(look: Look, x: number, y: number, r: number): void;
  svg(height: number, title: string): string;
}

/** Starts a picture of a width; its height is known when all is drawn. */
export function drawing(width: number, measure: Measure): Drawing {
  const parts: string[] = [];
  return {
    width,
    measure,
    text(x, y, text, font, colour = PALETTE.ink, anchor = undefined, halo = false) {
      parts.push(
        `<text x="${n(x)}" y="${n(y)}" font-family="${xml(FAMILIES[font.family])}" font-size="${n(font.size)}" font-weight="${font.weight}" fill="${colour}"${anchor ? ` text-anchor="${anchor}"` : ''}${halo ? ` stroke="${PALETTE.paper}" stroke-width="6" stroke-linejoin="round" paint-order="stroke"` : ''}>${xml(text)}</text>`,
      );
    },
    line(x1, y1, x2, y2, colour = PALETTE.hair, w = 1) {
      parts.push(
        `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${colour}" stroke-width="${w}"/>`,
      );
    },
    rect(x, y, w, h, colour, opacity = 1) {
      parts.push(
        `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
      );
    },
    path(d, fill, stroke) {
      parts.push(
        `<path d="${d}" fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="1.75"` : ''}/>`,
      );
    },
    shape(look, x, y, r) {
      parts.push(`<path d="${shapePath(look.shape, x, y, r)}" fill="${look.colour.light}"/>`);
    },
    svg(height, title) {
      return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}" role="img"><title>${xml(title)}</title><rect width="100%" height="100%" fill="${PALETTE.paper}"/>${parts.join('')}</svg>\n`;
    },
  };
}

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is broken too. */
function wrap(text: string, font: Font, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(/\s+/)
    .filter((w) => w !== '')
    .flatMap((word) => pieces(word, font, width, measure));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, font: Font, width: number, measure: Measure): readonly string[] {
  if (measure(word, font) <= width) return [word];
  const list: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, font) > width) {
      list.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece === '' ? list : [...list, piece];
}

/** A text set in the largest size in which all of it fits: nothing is ever cut off unseen. */
export interface Fitted {
  readonly font: Font;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
}

/** Sets a text into a box, from `most` down to `least` pixels; below that it goes past the box. */
export function fit(
  text: string,
  font: Omit<Font, 'size'>,
  box: { readonly width: number; readonly height: number },
  [most, least]: readonly [number, number],
  measure: Measure,
): Fitted {
  for (let size = most; ; size -= 2) {
    const lines = wrap(text, { ...font, size }, box.width, measure);
    const lineHeight = size * 1.3;
    const height = lines.length * lineHeight;
    if (height <= box.height || size - 2 < least)
      return { font: { ...font, size }, lines, lineHeight, height };
  }
}

/** The font in which a text stands on one line of a width: smaller, if it must be, never cut. */
export function oneLine(text: string, font: Font, width: number, measure: Measure): Font {
  const wide = measure(text, font);
  return wide <= width
    ? font
    : { ...font, size: Math.floor((font.size * 100 * width) / wide) / 100 };
}

/** Draws a fitted text from its top. Returns where it ends. */
export function place(d: Drawing, x: number, top: number, text: Fitted, colour?: string): number {
  text.lines.forEach((line, i) =>
    d.text(x, top + i * text.lineHeight + text.font.size, line, text.font, colour),
  );
  return top + text.height;
}
