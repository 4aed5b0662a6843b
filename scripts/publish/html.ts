import { isWebAddress } from '../../src/record/patterns.ts';

/** Signs that XML 1.0 can't hold, and halves of signs. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Takes away what no feed can hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A link to a web address; anything else stays plain text. */
export function linkHtml(text: string, url: string | undefined): string {
  return url !== undefined && isWebAddress(url)
    ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
    : escapeHtml(text);
}

/** Paragraphs of plain text. */
export function paragraphs(...lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}
