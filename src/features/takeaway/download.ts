import type { Asked } from './asked.ts';

/** How long the browser may take to fetch what it was handed before it is let go. */
const KEPT = 60_000;

/**
 * The days of a view in the name of a file: `2026-02-13`, `2025-08-15-to-2026-02-13` while two are
 * compared, with `-known` where they go by when things became known.
 */
export function fileDays({ index, choice, compared }: Asked): string {
  const days = compared === null ? choice.filter.day : `${compared}-to-${choice.filter.day}`;
  return index.basis === 'known' ? `${days}-known` : days;
}

/** Name of a file that is taken away: `redlines-2026-02-13-quotations.csv`. */
export function fileName(days: string, what: string, extension: string): string {
  return `redlines-${days}-${what}.${extension}`;
}

/** Hands a file to the browser to save. Throws when the browser denies it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
