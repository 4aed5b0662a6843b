/**
 * Pictures of pages for link previews. Each is drawn as SVG and made a PNG by resvg, on all cores;
 * one whose SVG has not changed is taken from `.cache/previews`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FONT_FILES } from './fonts.ts';

export interface Picture {
  /** Below the folder of the built site. */
  readonly path: string;
  readonly svg: string;
}

const OPTIONS: ResvgRenderOptions = {
  font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
};

/** An SVG as PNG, with the fonts of the build and no others. */
export function png(svg: string, width?: number): Buffer {
  return new Resvg(svg, {
    ...OPTIONS,
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  })
    .render()
    .asPng();
}

/** Writes pictures into a folder. Returns how many had to be drawn. */
export async function writePictures(
  folder: string,
  cache: string,
  pictures: readonly Picture[],
): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const fonts = createHash('sha256');
  for (const f of FONT_FILES) fonts.update(readFileSync(f));
  const salt = fonts.digest('hex');
  const cached = (svg: string) =>
    join(cache, `${createHash('sha256').update(salt).update(svg).digest('hex')}.png`);
  const jobs = pictures
    .map((p) => ({ file: cached(p.svg), svg: p.svg }))
    .filter((job) => !existsSync(job.file));
  let next = 0;
  const lane = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const image = await renderAsync(job.svg, OPTIONS);
      writeFileSync(job.file, image.asPng());
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  for (const p of pictures) {
    const to = join(folder, p.path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(cached(p.svg), to);
  }
  return jobs.length;
}
