import type { AppStore } from './appStore.ts';
import type { View } from './view.ts';
import { readAddress, writeAddress, type ReadView } from './viewAddress.ts';

/** Safari allows 100 changes of the history in 30 s; a rest this long keeps far below it. */
export const REST_MS = 150;

/** The part of the address below the site's root. */
export function addressBelow(base: string, location: Location): string {
  const path = location.pathname.startsWith(base)
    ? location.pathname.slice(base.length)
    : location.pathname.replace(/^\//, '');
  return path + location.search;
}

/**
 * Ties the view to the address: the only place that touches `history`. Returns a function that
 * unties them. `unknown` are parts of the address that are not ours and stay in it.
 */
export function connectAddress(store: AppStore, unknown: ReadView['unknown'] = []): () => void {
  const { base } = store.getState();
  let kept = unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (how: 'pushState' | 'replaceState', view: View = store.getState().view) => {
    clearTimeout(timer);
    timer = undefined;
    const address = base + writeAddress(view, kept);
    if (address === window.location.pathname + window.location.search) return;
    try {
      window.history[how](null, '', address);
    } catch {
      // A browser that refuses (too many changes, a sandboxed frame) leaves the address as it is.
    }
  };
  const stop = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    if (state.follow === 'push') {
      // What was still resting belongs to the entry that is being left.
      if (timer !== undefined) write('replaceState', before.view);
      write('pushState');
    } else if (state.follow === 'replace') {
      clearTimeout(timer);
      timer = setTimeout(() => write('replaceState'), REST_MS);
    }
  });
  const onPop = () => {
    clearTimeout(timer);
    timer = undefined;
    const read = readAddress(addressBelow(base, window.location));
    const { view } = store.getState();
    // Another release, or another record, is another set of words: it has to be loaded.
    if (read.view.version !== view.version || read.view.record !== view.record) {
      window.location.reload();
      return;
    }
    kept = read.unknown;
    store.getState().restore(read.view, read.dropped);
  };
  const onHide = () => {
    if (timer !== undefined) write('replaceState');
  };
  window.addEventListener('popstate', onPop);
  window.addEventListener('pagehide', onHide);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('popstate', onPop);
    window.removeEventListener('pagehide', onHide);
  };
}
