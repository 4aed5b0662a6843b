import { createStore, type StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore.ts';
import { useAppStore } from './AppStoreContext.tsx';
import { REST_MS } from './connectAddress.ts';

const mirrors = new WeakMap<AppStore, StoreApi<AppState>>();

/** The state once it rests: what is adjusted (typing, dragging) comes as late as the address does. */
function restedStore(store: AppStore): StoreApi<AppState> {
  const known = mirrors.get(store);
  if (known) return known;
  const mirror = createStore<AppState>()(() => store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => mirror.setState(store.getState(), true);
  store.subscribe((state, before) => {
    clearTimeout(timer);
    if (state.follow === 'replace' && state.view !== before.view) timer = setTimeout(take, REST_MS);
    else take();
  });
  mirrors.set(store, mirror);
  return mirror;
}

/**
 * Subscribes to a part of the state at rest, for what only has to be right when it is used: a hundred
 * links that carry a date need not be written anew for every day that it is dragged over.
 */
export function useRested<T>(selector: (state: AppState) => T): T {
  return useStore(restedStore(useAppStore()), selector);
}
