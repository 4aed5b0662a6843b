import { defineConfig } from 'vite';

/** The service worker: one file at the site's root, so that all of the site is in its reach. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: '.cache/sw',
    emptyOutDir: true,
    lib: { entry: 'src/sw/sw.ts', formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
  },
});
