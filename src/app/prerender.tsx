import { prerender } from 'react-dom/static';
import type { RecordIndex } from '../record/recordIndex.ts';
import { createAppStore } from '../store/appStore.ts';
import { AppStoreProvider } from '../store/AppStoreContext.tsx';
import { readAddress } from '../store/viewAddress.ts';
import { App } from './App.tsx';

/**
 * The page at an address as HTML, to be read before any script runs. `base` is the way up to the
 * site's root from that page, such as `../../`: links then work wherever a host puts the whole.
 */
export async function renderPage(
  index: RecordIndex,
  address: string,
  base: string,
): Promise<string> {
  const { view } = readAddress(address);
  const store = createAppStore(index, view, [], base);
  const { prelude } = await prerender(
    <AppStoreProvider store={store}>
      <App foreign={false} onFile={() => undefined} />
    </AppStoreProvider>,
    // One piece: parts that come later would need inline scripts, which the policy forbids.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  return new Response(prelude).text();
}
