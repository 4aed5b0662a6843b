import { useEffect } from 'react';

/** Tells the page around an embedded view how high it is, whenever that changes (`public/embed.js`). */
export function useEmbedHeight(embed: boolean): void {
  useEffect(() => {
    if (!embed || window.parent === window) return;
    const root = document.getElementById('root')!;
    const observer = new ResizeObserver(() => {
      // A height is no secret, and whoever embeds a view may be anywhere.
      window.parent.postMessage({ redlines: 'height', height: Math.ceil(root.offsetHeight) }, '*');
    });
    observer.observe(root);
    return () => observer.disconnect();
  }, [embed]);
}
