/** The fonts of pictures made at build time: files, so that they look the same on every machine. */
import { createRequire } from 'node:module';
import { openSync, type Font as FontFile } from 'fontkit';
import type { Font, Measure } from '../../src/features/takeaway/figures/drawing.ts';

const require = createRequire(import.meta.url);
const file = (family: 'serif' | 'sans', weight: string) =>
  require.resolve(
    family === 'serif'
      ? `@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`
      : `@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`,
  );

const WEIGHTS = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' } as const;

/** Paths of the font files. */
export const FONT_FILES: readonly string[] = (['serif', 'sans'] as const).flatMap((family) =>
  Object.values(WEIGHTS).map((weight) => file(family, weight)),
);

const loaded = new Map<string, FontFile>();

function fontOf(font: Font): FontFile {
  const path = file(font.family, WEIGHTS[font.weight]);
  let own = loaded.get(path);
  if (!own) {
    own = openSync(path) as FontFile;
    loaded.set(path, own);
  }
  return own;
}

const widths = new Map<string, number>();

/** Width of a text in the font file's own measures; words are remembered, they come again and again. */
export const measureByFile: Measure = (text, font) => {
  const own = fontOf(font);
  const space = advance(own, ' ', font);
  return text
    .split(' ')
    .reduce((sum, word, i) => sum + advance(own, word, font) + (i > 0 ? space : 0), 0);
};

function advance(own: FontFile, word: string, font: Font): number {
  const key = `${font.family} ${font.weight} ${word}`;
  let units = widths.get(key);
  if (units === undefined)
    widths.set(key, (units = own.layout(word).advanceWidth / own.unitsPerEm));
  return units * font.size;
}
