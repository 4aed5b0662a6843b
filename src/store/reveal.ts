/** Frames to wait for a part that comes with a chunk of its own: some seconds. */
const FRAMES = 240;

/** Scrolls to a part of the page as soon as it is there, and puts the reading point on it. */
export function reveal(id: string, frames = FRAMES): void {
  // Not at once: a new screen first begins at its top.
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    if (!part) {
      if (frames > 0) reveal(id, frames - 1);
      return;
    }
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  });
}
