import { siteBase } from './siteBase.ts';

/** A newer version of the site is there; `take` brings it. */
export type OnUpdate = (take: () => void) => void;

/**
 * Makes the site readable without a network, once the page has nothing else to do. Not inside
 * another page, not where data is dear, not where the browser has no such thing.
 */
export async function keepOffline(onUpdate: OnUpdate): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (!('serviceWorker' in navigator) || window.parent !== window || connection?.saveData) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox(`${siteBase}sw.js`, { scope: siteBase });
  let asked = false;
  // The first worker takes the page that brought it: nothing is newer then.
  let led = navigator.serviceWorker.controller !== null;
  worker.addEventListener('waiting', () =>
    onUpdate(() => {
      asked = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener('controlling', () => {
    if (asked) window.location.reload();
    // Another tab took the new version: what this one still has to load may be gone.
    else if (led) onUpdate(() => window.location.reload());
    led = true;
  });
  await worker.register();
}
