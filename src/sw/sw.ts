/**
 * The service worker: the site can be read without a network after one visit. Pages come from the
 * network whenever there is one; what they need lies under names made of its content, so that a page
 * and its script, style and record always belong together.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import {
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';

/** The part of `ServiceWorkerGlobalScope` that is used: its types can't stand beside those of a page. */
interface Scope {
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(
    type: 'activate',
    listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
const scope = globalThis as unknown as Scope;

// The build puts the list in the place of this very name.
// @ts-expect-error -- `self` is typed as a window here
const manifest = self.__WB_MANIFEST as readonly PrecacheEntry[];

/** Script and style of this build: a page that names others is of another build. */
const own = manifest.map((e) => e.url).filter((u) => /^assets\/(?:index|style)-[^/]+$/.test(u));
/** Caches belong to the host, which may have other sites, and other copies of this one. */
const KEPT = `redlines ${scope.registration.scope}`;
const PAGES = `${KEPT} pages ${own.join(' ')}`;
/** Pages kept for reading offline. The others are made from the record by the script. */
const MOST_PAGES = 60;
const PATIENCE_SECONDS = 4;

/** Its types do not know exactOptionalPropertyTypes. */
const expire = (maxEntries: number) => new ExpirationPlugin({ maxEntries }) as object;

cleanupOutdatedCaches();
// The one script whose name stays: it belongs to the page, so it comes from where that comes from.
registerRoute(
  ({ url }) => url.href === `${scope.registration.scope}theme.js`,
  new NetworkOnly({
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [{ handlerDidError: () => matchPrecache('theme.js') }],
  }),
);
precacheAndRoute([...manifest], { cleanURLs: false, directoryIndex: '' });

scope.addEventListener('activate', (event) => {
  // Pages of an older build would ask for scripts that are gone.
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((n) => n.startsWith(`${KEPT} pages `) && n !== PAGES)
            .map((n) => caches.delete(n)),
        ),
      )
      // The page of the first visit too: left open, it will want parts that the next build has not.
      .then(() => scope.clients.claim()),
  );
});

scope.addEventListener('message', (event) => {
  if ((event.data as { readonly type?: string } | null)?.type === 'SKIP_WAITING')
    void scope.skipWaiting();
});

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    matchOptions: { ignoreSearch: true },
    plugins: [
      {
        // A page newer than this worker needs files that it has not kept.
        cacheWillUpdate: async ({ response }) => {
          if (!response.ok) return null;
          const page = await response.clone().text();
          return own.every((file) => page.includes(file)) ? response : null;
        },
      },
      expire(MOST_PAGES),
    ],
  }),
);

// A release never changes.
registerRoute(
  ({ url }) => /\/releases\/[^/]+\/record\.json$/.test(url.pathname),
  new CacheFirst({ cacheName: `${KEPT} releases`, plugins: [expire(3)] }),
);

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? ((await matchPrecache('404.html')) ?? Response.error())
    : Response.error(),
);
