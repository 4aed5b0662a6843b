import { useEffect } from 'react';

/** The id after `#`; empty when there is none, or none that can be read. */
function decodedHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Brings the element with an id into view, or the one that the address names after `#`. The reading
 * point goes there too, where the element can have it: Tab then goes on from what was asked for.
 */
export function useIntoView(id: string | null): void {
  useEffect(() => {
    const wanted = id ?? decodedHash();
    if (wanted === '') return;
    // A frame later: the page has by then moved to the top, as it does on every change of screen.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(wanted);
      element?.scrollIntoView({ block: 'start' });
      if (element?.hasAttribute('tabindex')) element.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
}
