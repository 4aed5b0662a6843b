/** Copies a text to the clipboard, as HTML too if given; false when the browser doesn't allow it. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const blob = (content: string, type: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(text, 'text/plain'),
          'text/html': blob(html, 'text/html'),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
