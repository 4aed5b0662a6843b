import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordIndex } from '../record/recordIndex.ts';
import { resolveView } from './resolveView.ts';
import type { View } from './view.ts';
import type { Dropped } from './viewAddress.ts';

/** How the address follows a change: a new entry of the history, the same one, or not at all. */
type Follow = 'push' | 'replace' | 'none';

export interface AppState {
  /** Set once, when the store is made; frozen. */
  readonly index: RecordIndex;
  /** Path of the site's root, with a slash at its end. */
  readonly base: string;
  /** Whether a link can carry what is shown: not so for a record opened from a file. */
  readonly portable: boolean;
  readonly view: View;
  /** How the address is to follow the last change of the view. */
  readonly follow: Follow;
  /** What was dropped from the address, until the reader puts the notice away. */
  readonly dropped: readonly Dropped[];
  /** Goes somewhere: back will return. */
  navigate(change: Partial<View>): void;
  /** Adjusts what is on screen (typing, brushing): back does not step through it. */
  adjust(change: Partial<View>): void;
  /** Takes a whole view, as back and forward and the first load give it. */
  restore(view: View, dropped?: readonly Dropped[]): void;
  dismissNotice(): void;
  /** A prerendered page is taken over with its own relative links; then they become absolute. */
  setBase(base: string): void;
}

export type AppStore = StoreApi<AppState>;

/** Makes the store for a record and the view that the address asks for. */
export function createAppStore(
  index: RecordIndex,
  view: View,
  dropped: readonly Dropped[] = [],
  base = '/',
  portable = true,
): AppStore {
  const first = resolveView(view, index);
  return createStore<AppState>()((set) => ({
    index,
    base,
    portable,
    view: first.view,
    follow: 'none',
    dropped: [...dropped, ...first.dropped],
    navigate: (change) => set((s) => ({ view: { ...s.view, ...change }, follow: 'push' })),
    adjust: (change) => set((s) => ({ view: { ...s.view, ...change }, follow: 'replace' })),
    restore: (next, more = []) =>
      set((s) => {
        const resolved = resolveView(next, s.index);
        return { view: resolved.view, follow: 'none', dropped: [...more, ...resolved.dropped] };
      }),
    dismissNotice: () => set({ dropped: [], follow: 'none' }),
    setBase: (next) => set({ base: next, follow: 'none' }),
  }));
}
