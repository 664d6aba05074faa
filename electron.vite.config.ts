import { resolve } from 'node:path';

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

import { libraryPlugin } from './src/build/library-plugin';

// The targets are written out, because the app also runs on Electron 25 (Node 18, Chromium 114), and main and preload
// are CommonJS for the same reason. Everything is bundled: nothing is read from node_modules at run time.
export default defineConfig({
  main: {
    plugins: [libraryPlugin()],
    build: {
      target: 'node18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: resolve('src/main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      isolatedEntries: true,
      sourcemap: true,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // React Aria brings its own words in thirty languages; the window speaks one.
    plugins: [optimizeLocales.vite({ locales: ['en-GB', 'en-US'] }), react(), libraryPlugin()],
    // Its browser variant asks the DOM, which the export worker does not have.
    resolve: {
      alias: {
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
    worker: { format: 'es', plugins: () => [libraryPlugin()] },
    build: {
      target: 'chrome114',
      minify: true,
      sourcemap: true,
      // A file inlined as a data: URL would be refused by the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
