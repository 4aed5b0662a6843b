import { unescaped } from './dist.ts';

/** What stands in a picture, line after line, as one text. */
export function svgWords(svg: string): string {
  return [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)]
    .map((m) =>
      unescaped(m[1]!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))),
    )
    .join(' ');
}

/** For `page.evaluate`: what a reader of XML says against a text; null if it has nothing to say. */
export function notWellFormed(text: string): string | null {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.querySelector('parsererror')?.textContent ?? null;
}
