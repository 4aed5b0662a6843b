/** What a page must hold to show a view of Redlines: a frame, and a script that gives it its height. */
export interface Embed {
  /** Whole address of the embedded view. */
  readonly src: string;
  readonly title: string;
  /** Whole address of `embed.js`. */
  readonly script: string;
  /** Height in pixels until the frame tells its own, and where the script may not run. */
  readonly height: number;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The HTML to paste into another page. */
export function embedCode({ src, title, script, height }: Embed): string {
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" loading="lazy" width="100%" height="${height}" style="border:0;width:100%"></iframe><script src="${attribute(script)}" async></script>`;
}
