import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { AppState, AppStore } from './appStore.ts';
import { comparedDay, shownDay, shownIndex, shownParties, shownSince } from './effectiveView.ts';
import type { View } from './view.ts';

const Context = createContext<AppStore | null>(null);

/** Gives the store to everything below. */
export function AppStoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <Context value={store}>{children}</Context>;
}

/** The store itself, for handlers that read without subscribing. */
export function useAppStore(): AppStore {
  const store = useContext(Context);
  if (!store) throw new Error('useAppStore outside of AppStoreProvider');
  return store;
}

/** Subscribes to a part of the state. The selector must not make new objects. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/** The record, its days counted by what the view asks: when said, or when known. */
export function useIndex(): RecordIndex {
  return useApp((s) => shownIndex(s.view, s.index));
}

/** Subscribes to one part of the view. */
export function useView<K extends keyof View>(key: K): View[K] {
  return useApp((s) => s.view[key]);
}

/** Parties on screen, in their order. */
export function useParties(): readonly string[] {
  return useApp((s) => shownParties(s.view, s.index));
}

/** The day of which the record is shown. */
export function useDay(): string {
  return useApp((s) => shownDay(s.view, s.index));
}

/** The day with which the day shown is compared; null when the reader compares nothing. */
export function useComparedDay(): string | null {
  return useApp((s) => comparedDay(s.view, s.index));
}

/** The day since which changes are counted. */
export function useSince(): string {
  return useApp((s) => shownSince(s.view, s.index));
}
