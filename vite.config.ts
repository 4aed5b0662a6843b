import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Lets the browser fetch the record while it still reads the script. */
function preloadRecord(): Plugin {
  return {
    name: 'preload-record',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => /record-[^/]*\.json$/.test(name));
        if (!file) return html;
        return {
          html,
          tags: [
            {
              tag: 'link',
              attrs: { rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: '' },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}

export default defineConfig({
  // Relative, so that the folder works at the root of a host and under a path.
  base: './',
  plugins: [react(), preloadRecord()],
  json: { stringify: true },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // One small sheet: prerendered pages need the styles of every screen.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Dozens of tiny shared files compress worse than one, and each is a request.
        advancedChunks: {
          // Texts of a screen come with the screen: what picks them brings them. What compares two days
          // is asked for by many screens, and by none at once.
          groups: [
            // Shared by many screens, but not asked for at once.
            {
              name: 'later',
              test: /[\\/]src[\\/](?:analysis[\\/](?:asOf|disputesBy|lineage)|ui[\\/]OutLink|record[\\/]role)\.tsx?$/,
              minShareCount: 2,
            },
            {
              name: 'shared',
              test: /[\\/]src[\\/](?!features|messages[\\/](?:en|use)|messages.*change|ui.*change|analysis.between)/i,
              minShareCount: 8,
            },
          ],
        },
      },
    },
    reportCompressedSize: true,
  },
  appType: 'mpa',
});
