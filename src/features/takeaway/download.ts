/** How long the browser may take to fetch what it was handed before it is let go. */
const KEPT = 60_000;

/** Name of a file that is taken away: `redlines-2026-02-13-quotations.csv`. */
export function fileName(day: string, what: string, extension: string): string {
  return `redlines-${day}-${what}.${extension}`;
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
