import { useCallback, useEffect, useState } from 'react';
import { indexRecord } from '../record/recordIndex.ts';
import { createAppStore, type AppStore } from '../store/appStore.ts';
import { AppStoreProvider } from '../store/AppStoreContext.tsx';
import { connectAddress } from '../store/connectAddress.ts';
import { DEFAULT_VIEW } from '../store/view.ts';
import type { Dropped, ReadView } from '../store/viewAddress.ts';
import { App } from './App.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Loading.tsx';
import {
  loadForeignRecord,
  loadOwnRecord,
  loadRelease,
  readForeignRecord,
  type LoadFailure,
  type Loaded,
} from './loadRecord.ts';
import { RELEASES } from './releases.ts';

interface Props {
  readonly base: string;
  /** The way up to the root that the links of the prerendered page have, if it is taken over. */
  readonly written?: string;
  readonly read: ReadView;
  /** This site's own record, if it is here already. */
  readonly loaded?: Loaded | null;
}

type State =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly failure: LoadFailure }
  | { readonly step: 'ready'; readonly store: AppStore; readonly foreign: boolean };

const keys = new WeakMap<AppStore, number>();
let made = 0;

/** A key for each store. */
function keyOf(store: AppStore): number {
  let key = keys.get(store);
  if (key === undefined) keys.set(store, (key = ++made));
  return key;
}

/** Loads the record, then hands over to the page; a failure is a state of its own. */
export function Start({ base, written, read, loaded: first = null }: Props) {
  const [state, setState] = useState<State>(() =>
    first?.ok
      ? {
          step: 'ready',
          store: createAppStore(first.index, read.view, read.dropped, written ?? base),
          foreign: false,
        }
      : { step: 'loading' },
  );

  const take = useCallback(
    (loaded: Loaded, foreign: boolean, fresh: boolean, lost: readonly Dropped[] = []) => {
      if (!loaded.ok) {
        setState({ step: 'failed', failure: loaded.failure });
        return;
      }
      // A version that never was is told once; no link of the page may go on naming it.
      const view = lost.length > 0 ? { ...read.view, version: null } : read.view;
      const store = fresh
        ? createAppStore(indexRecord(loaded.index.data), DEFAULT_VIEW, [], base, false)
        : createAppStore(loaded.index, view, [...read.dropped, ...lost], base);
      setState({ step: 'ready', store, foreign });
    },
    [base, read],
  );

  const load = useCallback(() => {
    setState({ step: 'loading' });
    const { record, version } = read.view;
    if (record !== null) {
      const url = record.startsWith('/') ? record : base + record;
      void loadForeignRecord(url).then((loaded) => take(loaded, true, false));
    } else if (version === null || version === RELEASES.current)
      void loadOwnRecord().then((loaded) => take(loaded, false, false));
    else if (RELEASES.versions.includes(version))
      void loadRelease(base, version).then((loaded) => take(loaded, false, false));
    else {
      // A release that this site never had: its newest words, and a notice.
      const lost = [{ part: 'version', value: version }];
      void loadOwnRecord().then((loaded) => take(loaded, false, false, lost));
    }
  }, [base, read, take]);

  const given = first !== null;
  useEffect(() => {
    if (!given) load();
  }, [load, given]);

  // Until now the page could be read; from now on it answers.
  useEffect(() => {
    if (state.step !== 'loading') document.documentElement.dataset.ready = '';
  }, [state.step]);

  const store = state.step === 'ready' ? state.store : null;
  useEffect(() => {
    if (!store) return;
    store.getState().setBase(base);
    return connectAddress(store, read.unknown);
  }, [store, read, base]);

  const openFile = useCallback(
    (file: File) => {
      void file
        .text()
        .then(readForeignRecord)
        .then((loaded) => take(loaded, true, true));
    },
    [take],
  );

  if (state.step === 'loading') return <Loading />;
  if (state.step === 'failed')
    return <LoadFailed failure={state.failure} base={base} onRetry={load} onFile={openFile} />;
  return (
    // Another record is another page: nothing of the one before may linger.
    <AppStoreProvider key={keyOf(state.store)} store={state.store}>
      <App
        foreign={state.foreign}
        titled={written !== undefined && !state.foreign}
        onFile={openFile}
      />
    </AppStoreProvider>
  );
}
