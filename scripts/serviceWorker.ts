/** Gives the built service worker the list of what it must keep, and puts it at the site's root. */
import { injectManifest } from 'workbox-build';

const { count, size, warnings } = await injectManifest({
  swSrc: '.cache/sw/sw.js',
  swDest: 'dist/sw.js',
  globDirectory: 'dist',
  // What any page needs; the pages themselves are kept as they are read.
  globPatterns: ['assets/*.{js,css,json}', 'theme.js', 'icon.svg', 'site.webmanifest', '404.html'],
  dontCacheBustURLsMatching: /^assets\//,
  maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker keeps ${count} files, ${(size / 1024 / 1024).toFixed(1)} MB`);
