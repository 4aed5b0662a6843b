/**
 * Takes the service worker away from every reader: copy it over `sw.js` at the site's root and leave
 * it there. See "The service worker" in docs/hosting.md.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  // Other sites of the same host have caches too: the names of ours hold where we lie.
  const { scope } = self.registration;
  const ours = (name) =>
    name.startsWith(`redlines ${scope} `) || (name.startsWith('workbox-') && name.endsWith(scope));
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(ours).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
